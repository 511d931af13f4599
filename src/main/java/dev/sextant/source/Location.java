package dev.sextant.source;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file the file as the user would name it, with forward slashes
 * @param line the line, from 1; 0 for the file as a whole
 * @param column the column in characters, from 1; 0 for the line as a whole
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> BY_PLACE =
            Comparator.comparing(Location::file)
                    .thenComparing(Location::line)
                    .thenComparing(Location::column);

    /** The file as a whole. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    /** By file, and within a file from top to bottom. */
    @Override
    public int compareTo(Location other) {
        return BY_PLACE.compare(this, other);
    }

    /** {@code file:line:column}, without what is 0. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
