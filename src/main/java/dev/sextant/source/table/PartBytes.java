package dev.sextant.source.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a part of a workbook as they come out of its compression: no more of them than are
 * allowed, and no tag or text in them that is longer than any of a spreadsheet.
 */
final class PartBytes extends FilterInputStream {

    /** The longest tag or text: 1 MiB, where a cell holds 32,767 characters at most. */
    private static final int LONGEST = 1 << 20;

    private final long most;
    private long count;
    private int run;

    PartBytes(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** How many came so far. */
    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        for (int i = offset; i < offset + read; i++) {
            run = into[i] == '<' || into[i] == '>' ? 0 : run + 1;
            if (run > LONGEST) {
                throw new TooMuch("a text of more than " + LONGEST + " bytes (1 MiB)");
            }
        }
        count += Math.max(0, read);
        if (count > most) {
            throw new TooMuch("more than " + most + " bytes");
        }
        return read;
    }

    /** More than is allowed. */
    static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1L;

        TooMuch(String what) {
            super(what);
        }
    }
}
