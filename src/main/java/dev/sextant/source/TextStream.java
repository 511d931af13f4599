package dev.sextant.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The text of a stream of bytes, in UTF-8, or in UTF-16 where a byte order mark says so. The mark
 * is dropped. Reports bytes that are no text with their line, after all the text before them.
 */
public final class TextStream extends Reader {

    private static final int BUFFER = 1 << 16;

    /** As many as tell the format of a file that is no text. */
    private static final int FIRST_BYTES = 1 << 8;

    private final String file;
    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private long offset;
    private int line = 1;
    private boolean followsReturn;
    private boolean isAtEnd;

    /** Why the stream ends after its first bytes; null where it does not fail there. */
    private IOException failure;

    /**
     * Begins to read.
     *
     * @param file the file as the user would name it
     * @throws MalformedTextException if its first bytes are those of another format
     * @throws IOException if it has no first byte that can be read; later failures follow the text
     *     before them
     */
    public TextStream(String file, InputStream in) throws IOException {
        this.file = file;
        this.in = in;
        byte[] first = firstBytes();
        Optional<String> other = OtherFormat.of(first);
        if (other.isPresent()) {
            throw new MalformedTextException(OtherFormat.problem(Location.of(file), other.get()));
        }
        Optional<ByteOrderMark> mark = ByteOrderMark.of(first);
        this.decoder = mark.map(ByteOrderMark::charset).orElse(StandardCharsets.UTF_8).newDecoder();
        this.offset = mark.map(ByteOrderMark::length).orElse(0);
        bytes.put(first).flip().position((int) offset);
    }

    private byte[] firstBytes() throws IOException {
        byte[] first = new byte[FIRST_BYTES];
        int length = 0;
        try {
            int more = in.read(first);
            while (more > 0) {
                length += more;
                more = in.read(first, length, FIRST_BYTES - length);
            }
        } catch (IOException failed) {
            if (length == 0) {
                throw failed;
            }
            failure = failed;
        }
        return Arrays.copyOf(first, length);
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer chars = CharBuffer.wrap(into, from, length).slice();
        while (true) {
            int before = bytes.position();
            CoderResult result = decoder.decode(bytes, chars, isAtEnd);
            offset += bytes.position() - before;
            if (chars.position() > 0) {
                count(into, from, chars.position());
                return chars.position();
            }
            if (result.isError()) {
                throw malformed(result.length());
            }
            if (isAtEnd) {
                return -1;
            }
            if (result.isOverflow()) {
                throw new IllegalArgumentException("no room for a character of two halves");
            }
            fill();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fill() throws IOException {
        if (failure != null) {
            throw failure;
        }
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        isAtEnd = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
    }

    private MalformedTextException malformed(int length) {
        byte[] broken =
                Arrays.copyOfRange(bytes.array(), bytes.position(), bytes.position() + length);
        return new MalformedTextException(
                EncodingDamage.at(new Location(file, line, 0), decoder.charset(), broken, offset));
    }

    private void count(char[] text, int from, int length) {
        for (int index = from; index < from + length; index++) {
            char character = text[index];
            if (character == '\r' || character == '\n' && !followsReturn) {
                line++;
            }
            followsReturn = character == '\r';
        }
    }
}
