package dev.sextant.scenario;

import dev.sextant.source.Scalar;
import dev.sextant.source.Sequence;
import dev.sextant.source.Shown;
import dev.sextant.source.Value;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the value of one fact. */
final class FactReader {

    /** The word that may be written for a fact that isn't known. */
    static final String UNKNOWN = "unknown";

    /** The repair where a value cannot be saved. */
    static final String LEAVE_OUT = "Maybe write unknown, or leave the key out.";

    private final Findings findings;

    FactReader(Findings findings) {
        this.findings = findings;
    }

    /**
     * A value for each component of the key, null for what is unknown; nothing where the value was
     * refused.
     */
    Optional<Map<String, Object>> read(Key key, Value value) {
        if (value instanceof Scalar scalar && scalar.text().equals(UNKNOWN)) {
            return Optional.of(components(key, null, null));
        }
        try {
            refuseNothing(key, value);
            if (key.form() == Form.CHOICES) {
                return list(key, value).map(set -> components(key, set, null));
            }
            return Optional.of(single(key, scalar(key, value)));
        } catch (Refused refused) {
            findings.error(value.location(), refused);
            return Optional.empty();
        }
    }

    private static void refuseNothing(Key key, Value value) throws Refused {
        if (value instanceof Scalar scalar && scalar.isNull()) {
            throw new Refused("no-value", key.name() + " has no value", LEAVE_OUT);
        }
    }

    private Optional<?> list(Key key, Value value) throws Refused {
        if (value instanceof Sequence sequence) {
            return new WordReader(findings).set(key.name(), key.constants(), sequence);
        }
        String word = Shown.of(value);
        boolean known = key.words().contains(word);
        throw new Refused(
                "list",
                key.name() + " (" + word + ") takes a list",
                known
                        ? "Maybe write [" + word + "]."
                        : "Maybe write a list such as [" + key.words().get(0) + "].");
    }

    private static Scalar scalar(Key key, Value value) throws Refused {
        if (value instanceof Scalar scalar) {
            return scalar;
        }
        throw new Refused(
                "one-value", key.name() + " (" + Shown.of(value) + ") takes one value", LEAVE_OUT);
    }

    private static Map<String, Object> single(Key key, Scalar scalar) throws Refused {
        return switch (key.form()) {
            case CHOICE, CHOICES -> components(key, constant(key, scalar.text()), null);
            case FLAG -> components(key, new FlagReader(key.name()).read(scalar), null);
            case COUNT, NUMBER, DURATION, BOUND, SIZE -> new NumberReader(key).read(scalar);
        };
    }

    private static Enum<?> constant(Key key, String word) throws Refused {
        return WordReader.constant(key.name(), key.constants(), word, LEAVE_OUT);
    }

    /** A value for each component of the key; the second counts only where it has two. */
    static Map<String, Object> components(Key key, Object first, Object second) {
        Map<String, Object> components = new HashMap<>();
        components.put(key.components().get(0), first);
        if (key.components().size() > 1) {
            components.put(key.components().get(1), second);
        }
        return Collections.unmodifiableMap(components);
    }
}
