package dev.sextant.report.format;

/**
 * The size of text in a drawing. Drawings are lettered in a font whose letters are all equally
 * wide, and each text says how long it is, so that no font makes it longer.
 */
public final class TextMetrics {

    /** The width of a letter, in pixels, at 13.333 pixels a line: six tenths of that. */
    static final int LETTER = 8;

    /** From line to line, in pixels. */
    public static final int LINE = 18;

    /** Between a text and the edge of its box, in pixels. */
    public static final int MARGIN = 10;

    /** From here on letters may be twice as wide, such as those of Korean or Chinese. */
    private static final int FIRST_WIDE = 0x1100;

    /** A few signs beyond are as wide as a letter: dashes, quotes, dots. */
    private static final String NARROW = "–—‘’“”•…";

    private TextMetrics() {}

    /** The width of a line of text, in pixels. */
    public static int width(String text) {
        return LETTER * text.codePoints().map(TextMetrics::letters).sum();
    }

    private static int letters(int point) {
        return point < FIRST_WIDE || NARROW.indexOf(point) >= 0 ? 1 : 2;
    }
}
