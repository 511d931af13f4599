package dev.sextant.record.verify;

import java.util.Arrays;

/** Finds bytes in bytes. */
final class ByteSearch {

    private ByteSearch() {}

    /** Where some bytes begin, from an offset on; -1 where they are not. */
    static int indexOf(byte[] all, byte[] sought, int from) {
        return nearlyIndexOf(all, sought, from, 0);
    }

    /** The same of bytes of which some may differ. */
    static int nearlyIndexOf(byte[] all, byte[] sought, int from, int most) {
        for (int at = from; at + sought.length <= all.length; at++) {
            if (differing(all, at, sought, most) <= most) {
                return at;
            }
        }
        return -1;
    }

    private static int differing(byte[] all, int at, byte[] sought, int most) {
        int differing = 0;
        for (int i = 0; i < sought.length && differing <= most; i++) {
            differing += all[at + i] == sought[i] ? 0 : 1;
        }
        return differing;
    }

    /** Whether the same bytes are at an offset. */
    static boolean areAt(byte[] all, int at, byte[] sought) {
        return at >= 0
                && at + sought.length <= all.length
                && Arrays.equals(all, at, at + sought.length, sought, 0, sought.length);
    }
}
