package dev.sextant.decision;

import dev.sextant.source.Location;
import dev.sextant.source.RelativeNames;

/**
 * A place in a file, as records keep it.
 *
 * @param file the file by where it stands in what was asked for, or in the folders of the rules
 * @param sheet the sheet of a workbook; null in a file of text
 * @param line the line, from 1; null for the file as a whole
 * @param column the column, from 1; null for the line as a whole
 */
public record FilePosition(String file, String sheet, Integer line, Integer column) {

    /** A place; null where there is none. */
    public static FilePosition of(Location location) {
        return location == null
                ? null
                : new FilePosition(
                        location.file(),
                        location.sheet(),
                        location.line() == 0 ? null : location.line(),
                        location.column() == 0 ? null : location.column());
    }

    /** Returns the same place as a location. */
    public Location location() {
        return new Location(file, sheet, line == null ? 0 : line, column == null ? 0 : column);
    }

    /** Returns the same place with its file named in another way. */
    public FilePosition with(RelativeNames names) {
        return of(names.of(location()));
    }

    /** Returns {@code file:line:column}, as a location is written. */
    @Override
    public String toString() {
        return location().toString();
    }
}
