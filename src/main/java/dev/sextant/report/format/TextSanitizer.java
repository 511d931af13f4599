package dev.sextant.report.format;

import static dev.sextant.source.document.MessageText.controls;

/**
 * Makes a line safe to print: what could steer a terminal or turn the direction of reading is shown
 * as its code.
 */
public final class TextSanitizer {

    private TextSanitizer() {}

    /**
     * The line, with control characters, format characters and line separators as escapes such as
     * {@code \u001b}.
     */
    public static String line(String text) {
        if (text.codePoints().noneMatch(TextSanitizer::isHarmful)) {
            return text;
        }
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(point -> append(point, safe));
        return safe.toString();
    }

    private static void append(int point, StringBuilder safe) {
        if (!isHarmful(point)) {
            safe.appendCodePoint(point);
        } else if (Character.isBmpCodePoint(point)) {
            safe.append("\\u").append(hexadecimal(point, 4));
        } else {
            safe.append("\\u{").append(hexadecimal(point, 1)).append('}');
        }
    }

    private static String hexadecimal(int point, int digits) {
        String hexadecimal = Integer.toHexString(point);
        return "0".repeat(Math.max(0, digits - hexadecimal.length())) + hexadecimal;
    }

    private static boolean isHarmful(int point) {
        return point == 0xFFFE || point == 0xFFFF || controls(point);
    }
}
