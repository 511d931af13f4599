package dev.sextant.record.verify;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Puts lines together that a line feed parted, and parts those that lack one. Where much is broken,
 * it gives up at some time.
 */
final class TornLines {

    private static final int BYTES = 256;

    /** How many bytes are looked at in the hope of an explanation; it is some seconds' work. */
    private long left = 1L << 31;

    /**
     * Two records in a line.
     *
     * @param first the one
     * @param second the other
     * @param feed where the line feed was between them
     */
    record Halves(ChainLine first, ChainLine second, int feed) {}

    /** The line whose beginning the line feed is in; null where that explains nothing. */
    ChainLine head(ChainLine line, ChainLine after, byte[] head) {
        int at = line.bytes().length;
        if (at >= head.length) {
            return null;
        }
        byte[][] tried = {{}, {head[at]}};
        for (byte[] between : tried) {
            ChainLine joined = line.joined(between, after);
            if (ByteSearch.areAt(joined.bytes(), 0, head)) {
                return joined;
            }
        }
        return null;
    }

    private boolean mayTry(long bytes) {
        left -= bytes;
        return left >= 0;
    }

    /** The line that has some link behind it, out of its two parts; null where there is none. */
    ChainLine body(ChainLine line, ChainLine rest, String link) {
        if (!mayTry((line.bytes().length + (long) rest.bytes().length) * BYTES)) {
            return null;
        }
        ChainLine joined = line.joined(new byte[0], rest);
        for (int one = 0; one < BYTES && !link.equals(joined.link()); one++) {
            joined = line.joined(new byte[] {(byte) one}, rest);
        }
        return link.equals(joined.link()) ? joined : null;
    }

    /** The record of a place that is in the line of the one before; null where it does not. */
    Halves halves(ChainLine line, long place) {
        if (!mayTry(line.bytes().length)) {
            return null;
        }
        byte[] sign = ("{\"index\":" + place + ",").getBytes(StandardCharsets.US_ASCII);
        int at = ByteSearch.indexOf(line.bytes(), sign, line.body());
        if (at < 0) {
            return null;
        }
        ChainLine second = line.with(Arrays.copyOfRange(line.bytes(), at, line.bytes().length));
        for (int feed = at - 1; feed <= at; feed++) {
            ChainLine first = line.with(Arrays.copyOf(line.bytes(), feed));
            if (second.isRead() && second.previous().equals(first.link())) {
                return new Halves(first, second, feed);
            }
        }
        return null;
    }

    /** The line without its last byte. */
    static ChainLine withoutLast(ChainLine line) {
        return line.with(Arrays.copyOf(line.bytes(), line.bytes().length - 1));
    }
}
