package dev.sextant.scenario;

import dev.sextant.source.Mapping;
import dev.sextant.source.Scalar;
import dev.sextant.source.Sequence;
import dev.sextant.source.Value;
import java.util.stream.Collectors;

/** A value as a message shows it. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    /** The value on one line, cut where it is long. */
    static String of(Value value) {
        return cut(whole(value));
    }

    /** The text, cut where it is long. */
    static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(
                        0,
                        text.offsetByCodePoints(
                                0, Math.min(LONGEST, text.codePointCount(0, text.length()))))
                + "…";
    }

    /** The value on one line, whole. */
    static String whole(Value value) {
        if (value instanceof Sequence sequence) {
            return sequence.items().stream()
                    .limit(LONGEST)
                    .map(Shown::whole)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Scalar scalar
                ? scalar.text()
                : value instanceof Mapping ? "{…}" : "";
    }
}
