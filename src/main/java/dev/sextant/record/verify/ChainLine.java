package dev.sextant.record.verify;

import dev.sextant.record.write.HashChain;
import dev.sextant.source.ByteLines;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line as it is in a file of records. The text of its place is only what it says. */
final class ChainLine {

    private static final Pattern HEAD =
            Pattern.compile(
                    "\\{\"index\":([1-9][0-9]{0,17}),\"previous\":\"([0-9a-f]{64})\",\"marks\":");

    private static final int LONGEST_HEAD = 128;

    private final int number;
    private final byte[] bytes;
    private final boolean isEnded;
    private final long index;
    private final String previous;
    private final int body;
    private String link;

    private ChainLine(int number, byte[] bytes, boolean isEnded) {
        this.number = number;
        this.bytes = bytes;
        this.isEnded = isEnded;
        int length = Math.min(bytes.length, LONGEST_HEAD);
        Matcher head = HEAD.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        boolean isRead = head.lookingAt();
        this.index = isRead ? Long.parseLong(head.group(1)) : 0;
        this.previous = isRead ? head.group(2) : null;
        this.body = isRead ? head.end() : 0;
    }

    static ChainLine of(ByteLines.Line line) {
        return new ChainLine(line.number(), line.bytes(), line.isEnded());
    }

    /** The same with other bytes. */
    ChainLine with(byte[] others) {
        return new ChainLine(number, others, isEnded);
    }

    /** The same without its last byte. */
    ChainLine withoutLast() {
        return with(Arrays.copyOf(bytes, bytes.length - 1));
    }

    /** Whether the record of another place is in it, too. */
    boolean holds(long place) {
        String sign = "{\"index\":" + place + ",\"previous\":";
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(sign, body) > 0;
    }

    /**
     * The same at another place of the chain. Where it cannot be read what it says of its own, what
     * it begins with goes, as long as the other.
     */
    ChainLine at(long otherIndex, String otherPrevious) {
        byte[] head = HashChain.head(otherIndex, otherPrevious);
        int from = Math.min(bytes.length, isRead() ? body : head.length);
        byte[] others = Arrays.copyOf(head, head.length + bytes.length - from);
        System.arraycopy(bytes, from, others, head.length, bytes.length - from);
        return with(others);
    }

    /** Its number in the file, from 1. */
    int number() {
        return number;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Whether there is a line feed behind it. */
    boolean isEnded() {
        return isEnded;
    }

    /** Whether it says where in the chain it is. */
    boolean isRead() {
        return previous != null;
    }

    /** The place in the chain that it says; 0 where it says none. */
    long index() {
        return index;
    }

    /** The link that it says it follows; null where it says none. */
    String previous() {
        return previous;
    }

    /** Where the marks begin. */
    int body() {
        return body;
    }

    boolean states(long place, String before) {
        return index == place && previous.equals(before);
    }

    /** The link behind it, if it follows the one that it says; null where it says none. */
    String link() {
        if (link == null && isRead()) {
            byte[] before = HexFormat.of().parseHex(previous);
            link = HexFormat.of().formatHex(HashChain.next(before, bytes));
        }
        return link;
    }
}
