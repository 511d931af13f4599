package dev.sextant.scenario;

import dev.sextant.source.Digest;
import dev.sextant.source.Location;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names that were seen, with the place of each. There may be millions of them, so a name takes
 * 28 bytes: half of its SHA-256, by which no two names are taken for one, and its place in numbers.
 * They stand in many tables, so that a table that grows is small beside what all of them hold.
 */
final class SeenNames {

    /** A name goes by the last byte of its half; its slot in the table by others. */
    private static final int TABLES = 1 << Byte.SIZE;

    private final NameTable[] tables =
            Stream.generate(NameTable::new).limit(TABLES).toArray(NameTable[]::new);

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
        NameTable table = tables[(int) low & TABLES - 1];
        int slot = table.find(high, low, file(place.whole()), place.line(), place.column());
        return slot < 0
                ? Optional.empty()
                : Optional.of(
                        wholes.get(table.file(slot)).at(table.line(slot), table.column(slot)));
    }

    private int file(Location whole) {
        return fileNumbers.computeIfAbsent(
                whole,
                any -> {
                    wholes.add(whole);
                    return wholes.size() - 1;
                });
    }
}
