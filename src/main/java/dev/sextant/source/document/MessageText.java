package dev.sextant.source.document;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Values as messages show them: on one line, cut where they are long, and with nothing in them that
 * a terminal would obey.
 */
public final class MessageText {

    private static final int LONGEST = 60;

    private MessageText() {}

    /** The value on one line, cut after 60 characters. */
    public static String of(DocumentValue value) {
        return cut(whole(value));
    }

    /** The text on one line, cut after 60 characters. */
    public static String cut(String text) {
        boolean isLong = text.codePointCount(0, text.length()) > LONGEST;
        return escaped(
                isLong ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text);
    }

    /** The value as it is written, a list in brackets; what is inside a mapping is left out. */
    public static String whole(DocumentValue value) {
        if (value instanceof SequenceValue sequence) {
            return sequence.items().stream()
                    .limit(LONGEST)
                    .map(MessageText::whole)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof ScalarValue scalar ? scalar.text() : "{…}";
    }

    /** The text with every character that controls and does not show written as an escape. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> escaped.append(escaped(point)));
        return escaped.toString();
    }

    private static String escaped(int point) {
        if (point == '\n') {
            return "\\n";
        }
        return controls(point)
                ? String.format(Locale.ROOT, "\\u%04x", point)
                : Character.toString(point);
    }

    /** Whether a character shows as nothing, and may steer a terminal or the way text is read. */
    public static boolean controls(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    true;
            default -> false;
        };
    }
}
