package dev.sextant.scenario.value;

import dev.sextant.source.EnumWords;
import dev.sextant.source.SpellingSuggestion;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.source.document.MessageText;
import dev.sextant.source.document.ScalarValue;
import dev.sextant.source.document.SequenceValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads words that mean the constants of an enum. */
public final class WordReader {

    private final ProblemCollector findings;

    WordReader(ProblemCollector findings) {
        this.findings = findings;
    }

    /**
     * The constant that a word under a key means; where none is near, the repair is the one given.
     *
     * @param others further words that the key accepts, for the message
     */
    public static <E extends Enum<?>> E constant(
            String key, Class<E> type, String word, String maybe, String... others)
            throws InvalidValueException {
        Optional<E> constant = EnumWords.constant(type, word);
        if (constant.isPresent()) {
            return constant.get();
        }
        List<String> words = Stream.concat(EnumWords.of(type).stream(), Stream.of(others)).toList();
        String what =
                key
                        + " ("
                        + MessageText.cut(word)
                        + ") must be one of: "
                        + String.join(", ", words);
        Optional<String> near = SpellingSuggestion.nearest(word, words);
        throw new InvalidValueException(
                "word", what, near.map(meant -> "Maybe you mean " + meant + ".").orElse(maybe));
    }

    /**
     * The constants that a list of words under a key means; nothing where one of them was refused.
     */
    <E extends Enum<?>> Optional<Set<E>> set(String key, Class<E> type, SequenceValue words) {
        Set<E> set = new LinkedHashSet<>();
        boolean whole = true;
        for (DocumentValue word : words.items()) {
            try {
                add(key, constant(key, type, word(key, word), "Maybe remove it."), set);
            } catch (InvalidValueException refused) {
                findings.error(word.location(), refused);
                whole = false;
            }
        }
        return whole ? Optional.of(set) : Optional.empty();
    }

    private static String word(String key, DocumentValue value) throws InvalidValueException {
        if (!(value instanceof ScalarValue scalar) || scalar.isNull()) {
            throw new InvalidValueException(
                    "word", key + " contains a value that is not a word", "Maybe delete it.");
        }
        if (scalar.text().equals(FactReader.UNKNOWN)) {
            String maybe = "Maybe write " + key + ": unknown, without a list.";
            throw new InvalidValueException("word", key + " contains (unknown) in its list", maybe);
        }
        return scalar.text();
    }

    private static <E extends Enum<?>> void add(String key, E constant, Set<E> set)
            throws InvalidValueException {
        if (!set.add(constant)) {
            String what = key + " contains (" + EnumWords.of(constant) + ") twice";
            throw new InvalidValueException("word-twice", what, "Maybe remove one.");
        }
    }
}
