package dev.sextant.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns the bytes of a file into text: UTF-8, or UTF-16 where a byte order mark says so. The mark
 * is dropped.
 */
public final class TextDecoder {

    private TextDecoder() {}

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
            return ReadResult.rejected(OtherFormat.problem(passage.location(), other.get()));
        }
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        int start = mark.map(ByteOrderMark::length).orElse(0);
        CharsetDecoder decoder =
                mark.map(ByteOrderMark::charset).orElse(StandardCharsets.UTF_8).newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (!result.isError()) {
            return checked(passage, text);
        }
        Location place = passage.lines(text).at(text.length());
        int offset = in.position();
        byte[] broken = Arrays.copyOfRange(bytes, offset, offset + result.length());
        return ReadResult.rejected(EncodingDamage.at(place, decoder.charset(), broken, offset));
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
