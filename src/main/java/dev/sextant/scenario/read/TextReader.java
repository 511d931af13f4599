package dev.sextant.scenario.read;

import dev.sextant.scenario.value.InvalidValueException;
import dev.sextant.scenario.value.ProblemCollector;
import dev.sextant.source.ComposedText;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.source.document.MessageText;
import dev.sextant.source.document.ScalarValue;
import java.util.Optional;

/**
 * Reads text that people wrote for people: names and reasons. It is taken as written, but for texts
 * that look the same, which become the same.
 */
public final class TextReader {

    /** The most characters of a name. */
    public static final int LONGEST_NAME = 200;

    /** The most characters of a reason. */
    public static final int LONGEST_REASON = 2000;

    private final ProblemCollector findings;

    TextReader(ProblemCollector findings) {
        this.findings = findings;
    }

    /** The text under a key, if there is one that can be taken. */
    Optional<String> read(String key, DocumentValue value, int longest) {
        try {
            return Optional.of(text(key, value, longest));
        } catch (InvalidValueException refused) {
            findings.error(value.location(), refused);
            return Optional.empty();
        }
    }

    private static String text(String key, DocumentValue value, int longest)
            throws InvalidValueException {
        if (!(value instanceof ScalarValue scalar)) {
            throw new InvalidValueException(
                    "text",
                    key + " (" + MessageText.of(value) + ") expects text",
                    "Maybe it is indented incorrectly.");
        }
        if (scalar.isNull() || ComposedText.of(scalar.text()).isEmpty()) {
            throw new InvalidValueException(
                    "no-value", key + " has no value", "Maybe write the text.");
        }
        int length = scalar.text().codePointCount(0, scalar.text().length());
        if (length > longest) {
            String what =
                    key
                            + " ("
                            + MessageText.of(scalar)
                            + ") has "
                            + length
                            + " characters; the limit is "
                            + longest;
            throw new InvalidValueException("too-long", what, "Maybe shorten it.");
        }
        String invisible = ComposedText.invisible(scalar.text());
        if (longest == LONGEST_NAME && !invisible.isEmpty()) {
            throw new InvalidValueException(
                    "invisible",
                    key + " (" + MessageText.of(scalar) + ") contains " + invisible,
                    "Maybe type it again: a reader cannot see the character.");
        }
        return ComposedText.of(scalar.text());
    }
}
