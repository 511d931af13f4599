package dev.sextant.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a stream of bytes, one after the other: no more than one of them is in memory, and
 * of a line that is too long nothing is.
 */
public final class ByteLines {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int end;
    private int number;

    /**
     * @param longest the most bytes of a line that are stored
     */
    public ByteLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * The next line, or null where there is none. A line ends with a line feed; the last needs
     * none.
     */
    public Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = 0;
        while (fill()) {
            int feed = feed();
            length += feed - position;
            if (length <= longest) {
                bytes.write(buffer, position, feed - position);
            } else {
                bytes.reset();
            }
            position = feed;
            if (feed < end) {
                position++;
                return new Line(++number, bytes.toByteArray(), length, true);
            }
        }
        return length == 0 ? null : new Line(++number, bytes.toByteArray(), length, false);
    }

    /** Where the next line feed is in the buffer, or its end. */
    private int feed() {
        int feed = position;
        while (feed < end && buffer[feed] != '\n') {
            feed++;
        }
        return feed;
    }

    private boolean fill() throws IOException {
        if (position == end) {
            position = 0;
            end = Math.max(0, in.read(buffer));
        }
        return position < end;
    }

    /**
     * A line.
     *
     * @param number its number, from 1
     * @param bytes what is in it, without the line feed; nothing where it is too long
     * @param length how many bytes it has
     * @param isEnded whether there is a line feed behind it
     */
    public record Line(int number, byte[] bytes, long length, boolean isEnded) {

        /** Whether nothing but blanks is in it. */
        public boolean isBlank() {
            for (byte one : bytes) {
                if (one != ' ' && one != '\t' && one != '\r') {
                    return false;
                }
            }
            return length == bytes.length;
        }
    }
}
