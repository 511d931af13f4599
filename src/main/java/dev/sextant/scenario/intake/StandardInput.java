package dev.sextant.scenario.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard input, of which nobody says how it is written.
 *
 * @param stream all of it
 * @param isLines whether it looks like JSON lines: its first line is in braces
 */
public record StandardInput(InputStream stream, boolean isLines) {

    /**
     * Maximum number of bytes that are looked at; a longer first line that begins with a brace is
     * JSON lines.
     */
    private static final int LOOKED_AT = 1 << 16;

    /** Reads the stream to its end and detects its format. */
    public static StandardInput of(InputStream in) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(in, LOOKED_AT);
        byte[] head = new byte[LOOKED_AT];
        int length = 0;
        while (length < LOOKED_AT && !holdsFeed(head, length)) {
            int more = stream.read(head, length, LOOKED_AT - length);
            if (more < 0) {
                break;
            }
            length += more;
        }
        stream.unread(head, 0, length);
        return new StandardInput(stream, looksLikeLines(head, length));
    }

    private static boolean holdsFeed(byte[] bytes, int length) {
        for (int index = 0; index < length; index++) {
            if (bytes[index] == '\n') {
                return true;
            }
        }
        return false;
    }

    private static boolean looksLikeLines(byte[] bytes, int length) {
        String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        String first = head.lines().findFirst().orElse("").strip();
        return first.startsWith("{") && (first.endsWith("}") || !holdsFeed(bytes, length));
    }
}
