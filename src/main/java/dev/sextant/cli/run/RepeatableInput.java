package dev.sextant.cli.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** A stream that can be read a second time, as long as not too much was read the first time. */
final class RepeatableInput extends InputStream {

    private final InputStream in;
    private final int most;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();

    /**
     * @param most the number of bytes after which it ends
     */
    RepeatableInput(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (isTooLong()) {
            return -1;
        }
        int count = in.read(into, from, Math.min(length, most - read.size()));
        if (count > 0) {
            read.write(into, from, count);
        }
        return count;
    }

    /** Whether it ended because too much was read. */
    boolean isTooLong() {
        return read.size() >= most;
    }

    /** The entire stream from its beginning, to be read once. */
    InputStream again() {
        return new SequenceInputStream(new ByteArrayInputStream(read.toByteArray()), in);
    }
}
