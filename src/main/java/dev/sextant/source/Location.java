package dev.sextant.source;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file the file as the user would name it, with forward slashes
 * @param sheet the sheet of a workbook; null in a file of text
 * @param line the line, or the row of a sheet, from 1; 0 for the file or sheet as a whole
 * @param column the column in characters, or the column of a sheet, from 1; 0 for the line as a
 *     whole
 */
public record Location(String file, String sheet, int line, int column)
        implements Comparable<Location> {

    private static final Comparator<Location> BY_PLACE =
            Comparator.comparing(Location::file)
                    .thenComparing(
                            Location::sheet, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(Location::line)
                    .thenComparing(Location::column);

    private static final int LETTERS = 26;

    /** A place in a file of text. */
    public Location(String file, int line, int column) {
        this(file, null, line, column);
    }

    /** The file as a whole. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    /** The file or the sheet that it is in, as a whole. */
    public Location whole() {
        return at(0, 0);
    }

    /** A place in the same file and sheet. */
    public Location at(int otherLine, int otherColumn) {
        return new Location(file, sheet, otherLine, otherColumn);
    }

    /** By file and sheet, and there from top to bottom. */
    @Override
    public int compareTo(Location other) {
        return BY_PLACE.compare(this, other);
    }

    /** {@code file:line:column}, or {@code file:sheet!B7}, without what is 0. */
    @Override
    public String toString() {
        if (sheet != null) {
            return file + ":" + sheet + (line == 0 ? "" : "!" + letters(column) + line);
        }
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }

    /** A column as spreadsheets name it: A to Z, then AA. */
    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.toString();
    }
}
