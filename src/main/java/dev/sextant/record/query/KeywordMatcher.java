package dev.sextant.record.query;

import dev.sextant.record.model.RedactedValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Finds, among things that records speak of again and again, those that some words are about. */
final class KeywordMatcher {

    /** Maximum number of known words that are listed. */
    private static final int MOST = 10_000;

    private final String noun;
    private final List<String> asked;
    private final Set<String> missing;
    private final Set<String> known = new TreeSet<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Integer> hidden = new ArrayList<>();

    /**
     * @param noun what they are, such as {@code figure}
     * @param words the words; null for any
     */
    KeywordMatcher(String noun, String words) {
        this.noun = noun;
        this.asked = words == null ? List.of() : List.of(words.strip().split("\\s+"));
        this.missing = new HashSet<>(asked);
    }

    /** Looks at a figure: number, type, says, source, as_of, file, line. */
    void figure(ResultSet row, LocalDate before) throws SQLException {
        Set<String> words = words(row.getString(2), row.getString(3));
        add(row.getString(4), words);
        addPlace(row.getString(6), row.getInt(7), words);
        String asOf = row.getString(5);
        boolean isAbout = isAbout(words);
        if (isAbout && (before == null || isBefore(asOf, before))) {
            numbers.add(row.getInt(1));
        } else if (isMasked(row.getString(3)) || isMasked(row.getString(4)) || isMasked(asOf)) {
            hidden.add(row.getInt(1));
        }
    }

    private static boolean isBefore(String asOf, LocalDate day) {
        return asOf != null && !isMasked(asOf) && asOf.compareTo(day.toString()) < 0;
    }

    private static boolean isMasked(String text) {
        return text != null && text.contains(RedactedValue.TAKEN_OUT);
    }

    private void addPlace(String file, int line, Set<String> words) {
        if (file != null) {
            String place = file + ":" + line;
            add(file, words);
            add(place, words);
            add(file.substring(file.lastIndexOf('/') + 1), words);
            add(place.substring(place.lastIndexOf('/') + 1), words);
        }
    }

    /** Looks at a message: number, kind, says. */
    void message(ResultSet row) throws SQLException {
        if (isAbout(words(row.getString(2), row.getString(3)))) {
            numbers.add(row.getInt(1));
        }
    }

    /**
     * The numbers of those that the words are about, as a JSON array.
     *
     * @throws UnknownQueryNameException if one of the words is about none at all
     */
    String numbers() {
        for (String word : asked) {
            if (missing.contains(word)) {
                throw new UnknownQueryNameException(
                        "No " + noun + " (" + word + ") in these records",
                        word,
                        List.copyOf(known));
            }
        }
        return numbers.toString();
    }

    /** The numbers of those of which not all can be seen, as a JSON array. */
    String hidden() {
        return hidden.toString();
    }

    private boolean isAbout(Set<String> words) {
        boolean isAbout = true;
        for (String word : asked) {
            boolean has = words.contains(plain(word));
            isAbout &= has;
            if (has) {
                missing.remove(word);
            }
        }
        return isAbout;
    }

    private Set<String> words(String type, String says) {
        Set<String> words = new HashSet<>();
        add(type, words);
        for (String word : (says == null ? "" : says).split("[\\s,()]+")) {
            add(word, words);
        }
        return words;
    }

    /** Numbers can be searched for, but are not listed: alone they say nothing. */
    private void add(String word, Set<String> words) {
        if (word != null && !word.isEmpty()) {
            words.add(plain(word));
            if (known.size() < MOST && Character.isLetter(word.codePointAt(0))) {
                known.add(word);
            }
        }
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
