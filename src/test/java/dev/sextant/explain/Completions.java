package dev.sextant.explain;

import dev.sextant.scenario.value.FactKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What could be written for a fact, whether a rule knows of it or not. */
public final class Completions {

    private Completions() {}

    /** Each word, each set of words, and numbers of every size. */
    public static List<String> of(FactKey key) {
        return of(key, key.words().size());
    }

    /** The same with sets of so many words at most. */
    public static List<String> of(FactKey key, int mostWords) {
        return switch (key.form()) {
            case CHOICE -> key.words();
            case FLAG -> List.of("true", "false");
            case CHOICES -> sets(key.words(), mostWords);
            case COUNT ->
                    numbers("", "0", "1", "2", "3", "4", "7", "100", "101", "5000", "1000000");
            case NUMBER -> numbers("", "0", "0.05", "0.1", "0.4", "0.48", "0.9", "1", "16", "64");
            case DURATION, BOUND ->
                    numbers(
                            "s", "0.01", "1", "59", "60", "300", "301", "899", "901", "5401",
                            "90000");
            case SIZE ->
                    numbers(" MiB", "0.1", "6", "7", "201", "10240", "10241", "40000", "200000");
        };
    }

    private static List<String> numbers(String unit, String... numbers) {
        return Stream.of(numbers).map(number -> number + unit).toList();
    }

    private static List<String> sets(List<String> words, int most) {
        List<List<String>> sets = new ArrayList<>(List.of(List.of()));
        for (String word : words) {
            for (List<String> without : List.copyOf(sets)) {
                if (without.size() < most) {
                    sets.add(Stream.concat(without.stream(), Stream.of(word)).toList());
                }
            }
        }
        return sets.stream().map(List::toString).toList();
    }
}
