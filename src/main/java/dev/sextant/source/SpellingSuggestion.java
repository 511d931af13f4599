package dev.sextant.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The known word that somebody who wrote an unknown one most likely meant. */
public final class SpellingSuggestion {

    /** Longer words are no typing mistakes, and comparing them would cost time. */
    private static final int LONGEST = 64;

    private SpellingSuggestion() {}

    /**
     * The nearest known word, where one is near enough: a third of its letters may be wrong,
     * missing, added or swapped with their neighbour. Case, hyphens and underscores do not count.
     * Among equally near words the first in alphabetical order is taken. Where none is near, the
     * one word that has the other as a part between hyphens.
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String plain = plain(word);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(candidate -> distance(plain, plain(candidate)) <= allowed(candidate))
                .min(
                        Comparator.comparingInt(
                                        (String candidate) -> distance(plain, plain(candidate)))
                                .thenComparing(Comparator.naturalOrder()))
                .or(() -> onlyWith(word, known));
    }

    /** The one known word of which this one is a whole part. */
    private static Optional<String> onlyWith(String word, Collection<String> known) {
        String part = word.strip().toLowerCase(Locale.ROOT);
        List<String> with =
                known.stream()
                        .filter(candidate -> List.of(candidate.split("-")).contains(part))
                        .toList();
        return with.size() == 1 ? Optional.of(with.get(0)) : Optional.empty();
    }

    private static int allowed(String candidate) {
        return plain(candidate).length() / 3;
    }

    private static String plain(String word) {
        return word.strip()
                .toLowerCase(Locale.ROOT)
                .replace("-", "")
                .replace("_", "")
                .replace(" ", "");
    }

    /** The edit distance in which swapping two neighbours counts once. */
    private static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : cheapest(from, to, cost, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(String from, String to, int[][] cost, int i, int j) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int best =
                Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
