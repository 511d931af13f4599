package dev.sextant.record.verify;

import dev.sextant.source.Location;
import java.nio.charset.StandardCharsets;

/** Converts byte offsets to line and column, and describes bytes. */
final class ByteLocation {

    private ByteLocation() {}

    /**
     * The line and the column of a byte of a document.
     *
     * @param first the number of its first line
     */
    static Location in(String file, int first, byte[] document, int offset) {
        int line = first;
        int begin = 0;
        int end = Math.min(offset, document.length);
        for (int at = 0; at < end; at++) {
            if (document[at] == '\n') {
                line++;
                begin = at + 1;
            }
        }
        return new Location(file, line, column(document, begin, end));
    }

    private static int column(byte[] bytes, int begin, int end) {
        String before = new String(bytes, begin, end - begin, StandardCharsets.UTF_8);
        return before.codePointCount(0, before.length()) + 1;
    }

    /** Some bytes and what they do, such as "1 byte is". */
    static String bytes(long count, String one, String more) {
        return count + (count == 1 ? " byte " + one : " bytes " + more);
    }

    /** A byte as people read it: a character where it is one, else its number. */
    static String describe(int value) {
        int one = value & 0xff;
        return one > ' ' && one < 0x7f ? "(" + (char) one + ")" : "0x%02x".formatted(one);
    }
}
