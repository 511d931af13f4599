package dev.sextant.scenario.intake;

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
 * some 28 bytes: 96 bits of its SHA-256, by which no two of a thousand million names are taken for
 * one (but with a chance of 6 in 10¹²), and its place in numbers.
 */
public final class SeenNames {

    private static final int PARTS = 3;

    private final NameTable table = new NameTable();

    /** Files with columns: the lines of a file mostly have the name in the same one. */
    private final List<Location> places = new ArrayList<>();

    private final Map<Location, Integer> placeNumbers = new HashMap<>();

    /**
     * Takes note of a name.
     *
     * @param place its place, with a line
     * @return where it was seen first, if it was
     */
    public Optional<Location> seenBefore(String name, Location place) {
        int entry = table.find(digest(name), number(place.at(0, place.column())), place.line());
        return entry < 0
                ? Optional.empty()
                : Optional.of(place(places.get(table.place(entry)), table.line(entry)));
    }

    private static int[] digest(String name) {
        int[] parts = new int[PARTS];
        ByteBuffer.wrap(Digest.bytes(name)).asIntBuffer().get(parts);
        return parts;
    }

    private static Location place(Location column, int line) {
        return column.at(line, column.column());
    }

    private int number(Location column) {
        return placeNumbers.computeIfAbsent(
                column,
                any -> {
                    places.add(column);
                    return places.size() - 1;
                });
    }
}
