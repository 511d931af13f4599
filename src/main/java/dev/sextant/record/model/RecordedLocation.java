package dev.sextant.record.model;

import dev.sextant.source.Location;

/**
 * A place in a file, as records keep it.
 *
 * @param file the file by where it stands in what was asked for, or in the folders of the rules
 * @param sheet the sheet of a workbook; null in a file of text
 * @param line the line, from 1; null for the file as a whole
 * @param column the column, from 1; null for the line as a whole
 */
public record RecordedLocation(String file, String sheet, Integer line, Integer column) {

    /** A place; null where there is none. */
    public static RecordedLocation of(Location location) {
        return location == null
                ? null
                : new RecordedLocation(
                        location.file(),
                        location.sheet(),
                        location.line() == 0 ? null : location.line(),
                        location.column() == 0 ? null : location.column());
    }

    /** The same as the rest of the program has it. */
    public Location location() {
        return new Location(file, sheet, line == null ? 0 : line, column == null ? 0 : column);
    }
}
