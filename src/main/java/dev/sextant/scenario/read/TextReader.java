package dev.sextant.scenario.read;

import dev.sextant.scenario.value.InvalidValueException;
import dev.sextant.scenario.value.ProblemCollector;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.source.document.MessageText;
import dev.sextant.source.document.ScalarValue;
import java.util.Optional;

/** Reads text that people wrote for people: names and reasons. It is taken as written. */
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
                    key + " (" + MessageText.of(value) + ") takes text",
                    "Maybe it is indented wrongly.");
        }
        if (scalar.isNull() || scalar.text().isBlank()) {
            throw new InvalidValueException(
                    "no-value", key + " has no value", "Maybe the text is still to be written.");
        }
        int length = scalar.text().codePointCount(0, scalar.text().length());
        if (length > longest) {
            String what =
                    key
                            + " ("
                            + MessageText.of(scalar)
                            + ") has "
                            + length
                            + " characters; the most is "
                            + longest;
            throw new InvalidValueException("too-long", what, "Maybe a shorter one will do.");
        }
        return scalar.text();
    }
}
