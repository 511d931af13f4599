package dev.sextant.source;

/**
 * A part of a file, or all of it.
 *
 * @param file the file as the user would name it
 * @param line the line that the part begins on, from 1; 0 for the entire file
 * @param bytes what is there
 */
public record FileFragment(String file, int line, byte[] bytes) {

    /** The part as a whole. */
    Location location() {
        return new Location(file, line, 0);
    }

    /** Finds the places of its text. */
    public LineIndex lines(String text) {
        return new LineIndex(file, Math.max(1, line), text);
    }
}
