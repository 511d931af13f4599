package dev.sextant.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes in UTF-8 of text in UTF-16, without its byte order mark. */
public final class Utf8Stream extends InputStream {

    private static final int CHARACTERS = 1 << 14;
    private static final int MOST_BYTES_OF_ONE = 3;
    private static final int LONGEST_MARK = 4;

    private final TextStream text;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
    private final CharBuffer chars = CharBuffer.allocate(CHARACTERS).limit(0);
    private final ByteBuffer bytes = ByteBuffer.allocate(CHARACTERS * MOST_BYTES_OF_ONE).limit(0);
    private boolean isAtEnd;

    private Utf8Stream(TextStream text) {
        this.text = text;
    }

    /**
     * Returns the bytes of the stream without a byte order mark, in UTF-8 where the mark is that of
     * UTF-16. All other bytes are as they are, text or not.
     *
     * @param file the file as the user would name it
     * @throws IOException if it cannot be read
     */
    public static InputStream of(String file, InputStream in) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(in, LONGEST_MARK);
        byte[] first = stream.readNBytes(LONGEST_MARK);
        Optional<ByteOrderMark> mark = ByteOrderMark.of(first);
        if (mark.filter(ByteOrderMark.UTF_8::equals).isPresent()) {
            int length = ByteOrderMark.UTF_8.length();
            stream.unread(first, length, first.length - length);
            return stream;
        }
        stream.unread(first);
        return mark.isPresent() ? new Utf8Stream(new TextStream(file, stream)) : stream;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int some = Math.min(length, bytes.remaining());
        bytes.get(into, from, some);
        return some;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private boolean fill() throws IOException {
        while (!bytes.hasRemaining() && !isAtEnd) {
            chars.compact();
            isAtEnd = text.read(chars) < 0;
            chars.flip();
            bytes.clear();
            encoder.encode(chars, bytes, isAtEnd);
            bytes.flip();
        }
        return bytes.hasRemaining();
    }
}
