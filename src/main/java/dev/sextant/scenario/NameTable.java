package dev.sextant.scenario;

/** Digests of names with the place of each, in numbers. It doubles when it is half full. */
final class NameTable {

    private static final int FIRST_CAPACITY = 1 << 3;

    /** Two numbers of the digest for each name; a slot is free where its line is 0. */
    private long[] digests = new long[2 * FIRST_CAPACITY];

    private int[] files = new int[FIRST_CAPACITY];
    private int[] lines = new int[FIRST_CAPACITY];
    private int[] columns = new int[FIRST_CAPACITY];
    private int size;

    /**
     * Takes note of a digest, unless it is there.
     *
     * @param line the line, from 1
     * @return the slot where it was before; -1 where it was not there
     */
    int find(long high, long low, int file, int line, int column) {
        int slot = slot(high, low);
        if (lines[slot] != 0) {
            return slot;
        }
        put(slot, high, low, file, line, column);
        if (++size > lines.length / 2) {
            grow();
        }
        return -1;
    }

    /** The number of the file in a slot. */
    int file(int slot) {
        return files[slot];
    }

    /** The line in a slot. */
    int line(int slot) {
        return lines[slot];
    }

    /** The column in a slot. */
    int column(int slot) {
        return columns[slot];
    }

    /** The slot of a digest, or the free one where it belongs. */
    private int slot(long high, long low) {
        int slot = (int) high & lines.length - 1;
        while (lines[slot] != 0 && (digests[2 * slot] != high || digests[2 * slot + 1] != low)) {
            slot = slot + 1 & lines.length - 1;
        }
        return slot;
    }

    private void put(int slot, long high, long low, int file, int line, int column) {
        digests[2 * slot] = high;
        digests[2 * slot + 1] = low;
        files[slot] = file;
        lines[slot] = line;
        columns[slot] = column;
    }

    private void grow() {
        long[] oldDigests = digests;
        int[] oldFiles = files;
        int[] oldLines = lines;
        int[] oldColumns = columns;
        digests = new long[2 * oldDigests.length];
        files = new int[2 * oldFiles.length];
        lines = new int[2 * oldLines.length];
        columns = new int[2 * oldColumns.length];
        for (int old = 0; old < oldLines.length; old++) {
            if (oldLines[old] != 0) {
                long high = oldDigests[2 * old];
                long low = oldDigests[2 * old + 1];
                int slot = slot(high, low);
                put(slot, high, low, oldFiles[old], oldLines[old], oldColumns[old]);
            }
        }
    }
}
