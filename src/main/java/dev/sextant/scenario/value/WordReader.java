package dev.sextant.scenario.value;

import dev.sextant.source.EnumWords;
import dev.sextant.source.SpellingSuggestion;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.source.document.MessageText;
import dev.sextant.source.document.ScalarValue;
import dev.sextant.source.document.SequenceValue;
import java.util.ArrayList;
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
        throw new InvalidValueException("word", what, meant(key, word, words).orElse(maybe));
    }

    /** The repair where another word is most likely meant. */
    private static Optional<String> meant(String key, String word, List<String> words) {
        WordMeanings meanings = WordMeanings.ofSextant();
        return meanings.word(key, word)
                .filter(words::contains)
                .or(() -> meanings.range(key, word).map(WordRange::toString))
                .or(() -> SpellingSuggestion.nearest(word, words))
                .map(meant -> "Maybe you mean " + meant + ".");
    }

    /** The words that a text with several most likely means; empty where one of them is unknown. */
    static List<String> several(FactKey key, String text) {
        List<String> meant = new ArrayList<>();
        for (String part : text.strip().split("(?i)\\s+(?:and|or)\\s+|[\\s,;/|+&]+")) {
            Optional<String> word =
                    Optional.of(part)
                            .filter(key.words()::contains)
                            .or(() -> WordMeanings.ofSextant().word(key.name(), part))
                            .or(() -> SpellingSuggestion.nearest(part, key.words()))
                            .filter(key.words()::contains);
            if (word.isEmpty()) {
                return List.of();
            }
            if (!meant.contains(word.get())) {
                meant.add(word.get());
            }
        }
        return meant;
    }

    /**
     * The constants that a list of words under a key means; nothing where one of them was refused.
     */
    <E extends Enum<?>> Optional<Set<E>> set(FactKey fact, Class<E> type, SequenceValue words) {
        String key = fact.name();
        Set<E> set = new LinkedHashSet<>();
        boolean whole = true;
        for (DocumentValue word : words.items()) {
            try {
                String text = word(key, word);
                add(key, constant(key, type, text, maybe(fact, text)), set);
            } catch (InvalidValueException refused) {
                findings.error(word.location(), refused);
                whole = false;
            }
        }
        return whole ? Optional.of(set) : Optional.empty();
    }

    private static String maybe(FactKey key, String text) {
        List<String> several = several(key, text);
        return several.isEmpty()
                ? "Maybe remove it."
                : "Maybe write " + String.join(", ", several) + ".";
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
