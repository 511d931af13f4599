package dev.sextant.source;

/**
 * Turns offsets in a text into lines and columns. Quick where offsets are asked for in rising
 * order.
 */
public final class LineIndex {

    private final String file;
    private final String text;
    private final int firstLine;
    private int offset;
    private int line;
    private int column = 1;

    LineIndex(String file, String text) {
        this(file, 1, text);
    }

    /** The text may be a part of the file only, which begins on a line of it. */
    LineIndex(String file, int firstLine, String text) {
        this.file = file;
        this.firstLine = firstLine;
        this.line = firstLine;
        this.text = text;
    }

    /**
     * The place of the character at an offset. The column counts whole characters, not the two
     * halves of one.
     */
    public Location at(int target) {
        if (target < offset) {
            offset = 0;
            line = firstLine;
            column = 1;
        }
        while (offset < Math.min(target, text.length())) {
            step();
        }
        return new Location(file, line, column);
    }

    private void step() {
        char character = text.charAt(offset++);
        if (character == '\n' || character == '\r' && !nextIs('\n')) {
            line++;
            column = 1;
        } else if (!Character.isHighSurrogate(character)) {
            column++;
        }
    }

    private boolean nextIs(char expected) {
        return offset < text.length() && text.charAt(offset) == expected;
    }
}
