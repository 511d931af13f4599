package dev.sextant.scenario.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Digests of names, each with two numbers. Entries are in blocks that never move: what a table of
 * millions leaves behind while it grows is its index alone.
 */
final class NameTable {

    private static final int ENTRIES_IN_BLOCK = 1 << 12;

    /** Three numbers of the digest, the place, the line, and the entry before in its slot. */
    private static final int SIZE = 6;

    private static final int PLACE = 3;
    private static final int LINE = 4;
    private static final int BEFORE = 5;

    private static final int NONE = -1;

    private final List<int[]> blocks = new ArrayList<>();

    /** The last entry of each slot, plus 1; 0 where there is none. */
    private int[] index = new int[ENTRIES_IN_BLOCK];

    private int entries;

    /**
     * Takes note of a digest, unless it is there.
     *
     * @param digest its three numbers
     * @return the entry where it was before; -1 where it was not there
     */
    int find(int[] digest, int place, int line) {
        for (int entry = last(digest); entry != NONE; entry = number(entry, BEFORE)) {
            if (holds(entry, digest)) {
                return entry;
            }
        }
        if (entries == index.length) {
            index = new int[2 * index.length];
            for (int entry = 0; entry < entries; entry++) {
                link(entry);
            }
        }
        add(digest, place, line);
        return NONE;
    }

    /** The number of the place in an entry. */
    int place(int entry) {
        return number(entry, PLACE);
    }

    /** The line in an entry. */
    int line(int entry) {
        return number(entry, LINE);
    }

    private void add(int[] digest, int place, int line) {
        if (entries % ENTRIES_IN_BLOCK == 0) {
            blocks.add(new int[SIZE * ENTRIES_IN_BLOCK]);
        }
        int[] block = block(entries);
        int at = offset(entries);
        System.arraycopy(digest, 0, block, at, digest.length);
        block[at + PLACE] = place;
        block[at + LINE] = line;
        link(entries++);
    }

    /** Makes an entry the last of its slot. */
    private void link(int entry) {
        int[] block = block(entry);
        int slot = slot(block[offset(entry)]);
        block[offset(entry) + BEFORE] = index[slot] - 1;
        index[slot] = entry + 1;
    }

    private int last(int[] digest) {
        return index[slot(digest[0])] - 1;
    }

    private int slot(int first) {
        return first & index.length - 1;
    }

    private boolean holds(int entry, int[] digest) {
        for (int part = 0; part < digest.length; part++) {
            if (number(entry, part) != digest[part]) {
                return false;
            }
        }
        return true;
    }

    private int number(int entry, int field) {
        return block(entry)[offset(entry) + field];
    }

    private int[] block(int entry) {
        return blocks.get(entry / ENTRIES_IN_BLOCK);
    }

    private static int offset(int entry) {
        return entry % ENTRIES_IN_BLOCK * SIZE;
    }
}
