package dev.sextant.source;

/**
 * A place in a file.
 *
 * @param file the file as the user would name it, with forward slashes
 * @param line the line, from 1; 0 for the file as a whole
 * @param column the column in characters, from 1; 0 for the line as a whole
 */
public record Location(String file, int line, int column) {

    /** The file as a whole. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
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
