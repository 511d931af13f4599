package dev.sextant.record.verify;

import dev.sextant.source.ByteLines;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a file of records one after the other, and the one that follows. */
final class ChainLines {

    /** A record of a large platform takes some megabytes. */
    private static final int LONGEST = 1 << 28;

    private final ByteLines lines;
    private ChainLine ahead;

    ChainLines(InputStream in) throws IOException {
        this.lines = new ByteLines(in, LONGEST);
        take();
    }

    /** The next; null where there is none. */
    ChainLine take() throws IOException {
        ChainLine taken = ahead;
        ByteLines.Line line = lines.next();
        ahead = line == null ? null : ChainLine.of(line);
        return taken;
    }

    /** The one that will be taken next; null where there is none. */
    ChainLine ahead() {
        return ahead;
    }
}
