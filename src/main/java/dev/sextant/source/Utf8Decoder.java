package dev.sextant.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns the bytes of a file into text. Only UTF-8 is text; a byte order mark before it is dropped.
 */
public final class Utf8Decoder {

    private static final int MARK_LENGTH = 3;

    private Utf8Decoder() {}

    /**
     * The text of the bytes, without its byte order mark.
     *
     * @return the text, or one error that says what the bytes are instead and where
     */
    public static ReadResult<String> decode(String file, byte[] bytes) {
        return decode(new FileFragment(file, 0, bytes));
    }

    /** The same for a part of a file. */
    public static ReadResult<String> decode(FileFragment passage) {
        byte[] bytes = passage.bytes();
        Optional<String> other = OtherFormat.of(bytes);
        if (other.isPresent()) {
            return ReadResult.rejected(
                    Problem.error(
                            passage.location(),
                            "not-utf-8",
                            "not UTF-8 (" + other.get() + ")",
                            OtherFormat.REPAIR));
        }
        int start = hasMark(bytes) ? MARK_LENGTH : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        return result.isError() ? malformed(passage, in.position(), text) : checked(passage, text);
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= MARK_LENGTH
                && (bytes[0] & 0xFF) == 0xEF
                && (bytes[1] & 0xFF) == 0xBB
                && (bytes[2] & 0xFF) == 0xBF;
    }

    private static ReadResult<String> malformed(FileFragment passage, int offset, String before) {
        String what =
                String.format(
                        Locale.ROOT,
                        "not UTF-8: byte 0x%02X at offset %d",
                        passage.bytes()[offset] & 0xFF,
                        offset);
        String maybe = "Maybe it is Latin-1 or Windows-1252: save it as UTF-8.";
        return ReadResult.rejected(
                Problem.error(passage.lines(before).at(before.length()), "not-utf-8", what, maybe));
    }

    private static ReadResult<String> checked(FileFragment passage, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isForbidden(text.charAt(i))) {
                String what =
                        String.format(
                                Locale.ROOT, "control character U+%04X", (int) text.charAt(i));
                return ReadResult.rejected(
                        Problem.error(
                                passage.lines(text).at(i),
                                "control-character",
                                what,
                                "Maybe delete it."));
            }
        }
        return ReadResult.of(text);
    }

    private static boolean isForbidden(char character) {
        boolean blank =
                character == '\t'
                        || character == '\n'
                        || character == '\r'
                        || character == '\u0085';
        return Character.isISOControl(character) && !blank || character >= '\uFFFE';
    }
}
