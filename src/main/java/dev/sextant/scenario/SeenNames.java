package dev.sextant.scenario;

import dev.sextant.source.Digest;
import dev.sextant.source.Location;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that were seen, with the place of each. There may be millions of them, so a name takes
 * 28 bytes: half of its SHA-256, by which no two names are taken for one, and its place in numbers.
 */
final class SeenNames {

    private static final int FIRST_CAPACITY = 1 << 8;

    /** Two numbers of the digest for each name; a slot is free where its line is 0. */
    private long[] digests = new long[2 * FIRST_CAPACITY];

    private int[] files = new int[FIRST_CAPACITY];
    private int[] lines = new int[FIRST_CAPACITY];
    private int[] columns = new int[FIRST_CAPACITY];
    private int size;
    private final List<Location> wholes = new ArrayList<>();
    private final Map<Location, Integer> fileNumbers = new HashMap<>();

    /**
     * Takes note of a name.
     *
     * @param place its place, with a line
     * @return where it was seen first, if it was
     */
    Optional<Location> seenBefore(String name, Location place) {
        ByteBuffer digest = ByteBuffer.wrap(Digest.bytes(name));
        long high = digest.getLong();
        long low = digest.getLong();
        int slot = slot(high, low);
        if (lines[slot] != 0) {
            return Optional.of(wholes.get(files[slot]).at(lines[slot], columns[slot]));
        }
        put(slot, high, low, file(place.whole()), place.line(), place.column());
        if (++size > lines.length / 2) {
            grow();
        }
        return Optional.empty();
    }

    private int file(Location whole) {
        return fileNumbers.computeIfAbsent(
                whole,
                any -> {
                    wholes.add(whole);
                    return wholes.size() - 1;
                });
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
