package dev.sextant.scenario.value;

import dev.sextant.source.ComposedText;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.source.document.MessageText;
import dev.sextant.source.document.ScalarValue;
import dev.sextant.source.document.SequenceValue;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the value of one fact. */
public final class FactReader {

    /** The word that may be written for a fact that isn't known. */
    public static final String UNKNOWN = "unknown";

    /** The repair where a value cannot be saved. */
    static final String LEAVE_OUT = "Maybe write unknown, or omit the key.";

    private static final Set<String> MEANT_TRUE = Set.of("true", "yes", "on", "y", "t", "1");
    private static final Set<String> MEANT_FALSE = Set.of("false", "no", "off", "n", "f", "0");

    private final ProblemCollector findings;

    /** Creates a reader that adds what it refuses to the problems. */
    public FactReader(ProblemCollector findings) {
        this.findings = findings;
    }

    /**
     * A value for each component of the key, null for what is unknown; nothing where the value was
     * refused.
     */
    public Optional<Map<String, Object>> read(FactKey key, DocumentValue written) {
        DocumentValue value = withPlainSpaces(written);
        if (value instanceof ScalarValue scalar && scalar.text().equals(UNKNOWN)) {
            return Optional.of(components(key, null, null));
        }
        try {
            refuseNothing(key, value);
            if (key.form() == FactForm.CHOICES) {
                return list(key, value).map(set -> components(key, set, null));
            }
            return Optional.of(single(key, scalar(key, value)));
        } catch (InvalidValueException refused) {
            findings.error(value.location(), refused);
            return Optional.empty();
        }
    }

    /** A space at which no line breaks looks like any other. */
    private static DocumentValue withPlainSpaces(DocumentValue value) {
        if (value instanceof SequenceValue list) {
            return new SequenceValue(
                    list.items().stream().map(FactReader::withPlainSpaces).toList(),
                    list.location());
        }
        if (!(value instanceof ScalarValue scalar)) {
            return value;
        }
        String plain = ComposedText.withPlainSpaces(scalar.text());
        return plain.equals(scalar.text())
                ? scalar
                : new ScalarValue(plain.strip(), scalar.quoted(), scalar.location());
    }

    private static void refuseNothing(FactKey key, DocumentValue value)
            throws InvalidValueException {
        if (value instanceof ScalarValue scalar && scalar.isNull()) {
            throw new InvalidValueException("no-value", key.name() + " has no value", LEAVE_OUT);
        }
    }

    private Optional<?> list(FactKey key, DocumentValue value) throws InvalidValueException {
        if (value instanceof SequenceValue sequence) {
            return new WordReader(findings).set(key, key.constants(), sequence);
        }
        String word = MessageText.of(value);
        List<String> meant = WordReader.several(key, word);
        throw new InvalidValueException(
                "list",
                key.name() + " (" + word + ") expects a list",
                meant.isEmpty()
                        ? "Maybe write a list such as [" + key.words().get(0) + "]."
                        : "Maybe write [" + String.join(", ", meant) + "].");
    }

    private static ScalarValue scalar(FactKey key, DocumentValue value)
            throws InvalidValueException {
        if (value instanceof ScalarValue scalar) {
            return scalar;
        }
        throw new InvalidValueException(
                "one-value",
                key.name() + " (" + MessageText.of(value) + ") expects a single value",
                maybeOne(value));
    }

    private static String maybeOne(DocumentValue value) {
        if (!(value instanceof SequenceValue list)
                || list.items().stream().anyMatch(item -> !(item instanceof ScalarValue))) {
            return LEAVE_OUT;
        }
        List<String> items = list.items().stream().map(MessageText::of).distinct().toList();
        return switch (items.size()) {
            case 0 -> LEAVE_OUT;
            case 1 -> "Maybe write " + items.get(0) + ", without brackets.";
            default -> "Maybe write the one that matters most, or split the workload.";
        };
    }

    private static Map<String, Object> single(FactKey key, ScalarValue scalar)
            throws InvalidValueException {
        return switch (key.form()) {
            case CHOICE, CHOICES -> components(key, constant(key, scalar.text()), null);
            case FLAG -> components(key, flag(key, scalar), null);
            case COUNT, NUMBER, DURATION, BOUND, SIZE -> new NumberReader(key).read(scalar);
        };
    }

    /** Reads {@code true} and {@code false}, and nothing else. */
    private static boolean flag(FactKey key, ScalarValue scalar) throws InvalidValueException {
        boolean isTrue = scalar.text().equals("true");
        if (!isTrue && !scalar.text().equals("false")) {
            throw new InvalidValueException(
                    "flag",
                    key.name() + " (" + MessageText.of(scalar) + ") must be true or false",
                    maybeFlag(scalar.text().toLowerCase(Locale.ROOT)));
        }
        if (scalar.quoted()) {
            throw new InvalidValueException(
                    "flag",
                    key.name() + " (\"" + scalar.text() + "\") is text",
                    "Maybe remove the quotes.");
        }
        return isTrue;
    }

    private static String maybeFlag(String text) {
        if (MEANT_TRUE.contains(text)) {
            return "Maybe write true.";
        }
        return MEANT_FALSE.contains(text) ? "Maybe write false." : LEAVE_OUT;
    }

    private static Enum<?> constant(FactKey key, String word) throws InvalidValueException {
        return WordReader.constant(key.name(), key.constants(), word, LEAVE_OUT);
    }

    /** A value for each component of the key; the second counts only where it has two. */
    static Map<String, Object> components(FactKey key, Object first, Object second) {
        Map<String, Object> components = new HashMap<>();
        components.put(key.components().get(0), first);
        if (key.components().size() > 1) {
            components.put(key.components().get(1), second);
        }
        return Collections.unmodifiableMap(components);
    }
}
