package dev.sextant.scenario;

import dev.sextant.source.Scalar;
import dev.sextant.source.Sequence;
import dev.sextant.source.Shown;
import dev.sextant.source.Suggestion;
import dev.sextant.source.Value;
import dev.sextant.source.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads words that stand for the constants of an enum. */
final class WordReader {

    private final Findings findings;

    WordReader(Findings findings) {
        this.findings = findings;
    }

    /**
     * The constant that a word under a key stands for; where none is near, the repair is the one
     * given.
     *
     * @param others further words that the key accepts, for the message
     */
    static <E extends Enum<?>> E constant(
            String key, Class<E> type, String word, String maybe, String... others) throws Refused {
        Optional<E> constant = Words.constant(type, word);
        if (constant.isPresent()) {
            return constant.get();
        }
        List<String> words = Stream.concat(Words.of(type).stream(), Stream.of(others)).toList();
        String what = key + " (" + Shown.cut(word) + ") is none of: " + String.join(", ", words);
        Optional<String> near = Suggestion.nearest(word, words);
        throw new Refused(
                "word",
                what,
                near.map(meant -> "Maybe it is meant as " + meant + ".").orElse(maybe));
    }

    /**
     * The constants that a list of words under a key stands for; nothing where one of them was
     * refused.
     */
    <E extends Enum<?>> Optional<Set<E>> set(String key, Class<E> type, Sequence words) {
        Set<E> set = new LinkedHashSet<>();
        boolean whole = true;
        for (Value word : words.items()) {
            try {
                add(key, constant(key, type, word(key, word), "Maybe leave it out."), set);
            } catch (Refused refused) {
                findings.error(word.location(), refused);
                whole = false;
            }
        }
        return whole ? Optional.of(set) : Optional.empty();
    }

    private static String word(String key, Value value) throws Refused {
        if (!(value instanceof Scalar scalar) || scalar.isNull()) {
            throw new Refused("word", key + " holds something that is no word", "Maybe delete it.");
        }
        if (scalar.text().equals(FactReader.UNKNOWN)) {
            String maybe = "Maybe write " + key + ": unknown, which stands for the whole list.";
            throw new Refused("word", key + " holds (unknown) in its list", maybe);
        }
        return scalar.text();
    }

    private static <E extends Enum<?>> void add(String key, E constant, Set<E> set) throws Refused {
        if (!set.add(constant)) {
            String what = key + " holds (" + Words.of(constant) + ") twice";
            throw new Refused("word-twice", what, "Maybe another word is meant.");
        }
    }
}
