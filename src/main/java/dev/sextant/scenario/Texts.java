package dev.sextant.scenario;

import dev.sextant.source.Scalar;
import dev.sextant.source.Shown;
import dev.sextant.source.Value;
import java.util.Optional;

/** Reads text that people wrote for people: names and reasons. It is taken as written. */
final class Texts {

    /** The most characters of a name. */
    static final int LONGEST_NAME = 200;

    /** The most characters of a reason. */
    static final int LONGEST_REASON = 2000;

    private final Findings findings;

    Texts(Findings findings) {
        this.findings = findings;
    }

    /** The text under a key, if there is one that can be taken. */
    Optional<String> read(String key, Value value, int longest) {
        try {
            return Optional.of(text(key, value, longest));
        } catch (Refused refused) {
            findings.error(value.location(), refused);
            return Optional.empty();
        }
    }

    private static String text(String key, Value value, int longest) throws Refused {
        if (!(value instanceof Scalar scalar)) {
            throw new Refused(
                    "text",
                    key + " (" + Shown.of(value) + ") takes text",
                    "Maybe it is indented wrongly.");
        }
        if (scalar.isNull() || scalar.text().isBlank()) {
            throw new Refused(
                    "no-value", key + " has no value", "Maybe the text is still to be written.");
        }
        int length = scalar.text().codePointCount(0, scalar.text().length());
        if (length > longest) {
            String what =
                    key
                            + " ("
                            + Shown.of(scalar)
                            + ") has "
                            + length
                            + " characters; the most is "
                            + longest;
            throw new Refused("too-long", what, "Maybe a shorter one will do.");
        }
        return scalar.text();
    }
}
