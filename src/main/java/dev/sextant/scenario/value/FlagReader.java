package dev.sextant.scenario.value;

import dev.sextant.source.document.MessageText;
import dev.sextant.source.document.ScalarValue;
import java.util.Locale;
import java.util.Set;

/**
 * Reads {@code true} and {@code false}, and nothing else.
 *
 * @param key the key that it stands under
 */
record FlagReader(String key) {

    private static final Set<String> MEANT_TRUE = Set.of("true", "yes", "on", "y", "t", "1");
    private static final Set<String> MEANT_FALSE = Set.of("false", "no", "off", "n", "f", "0");

    boolean read(ScalarValue scalar) throws InvalidValueException {
        boolean isTrue = scalar.text().equals("true");
        if (!isTrue && !scalar.text().equals("false")) {
            String what = key + " (" + MessageText.of(scalar) + ") must be true or false";
            throw new InvalidValueException(
                    "flag", what, maybe(scalar.text().toLowerCase(Locale.ROOT)));
        }
        if (scalar.quoted()) {
            throw new InvalidValueException(
                    "flag",
                    key + " (\"" + scalar.text() + "\") is text",
                    "Maybe remove the quotes.");
        }
        return isTrue;
    }

    private static String maybe(String text) {
        if (MEANT_TRUE.contains(text)) {
            return "Maybe write true.";
        }
        return MEANT_FALSE.contains(text) ? "Maybe write false." : FactReader.LEAVE_OUT;
    }
}
