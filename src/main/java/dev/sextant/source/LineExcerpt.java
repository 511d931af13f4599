package dev.sextant.source;

/** A line of a file, with a caret under the place that is meant. */
final class LineExcerpt {

    private LineExcerpt() {}

    /** The line with its number, and below it the caret, where the column is known. */
    static String of(String line, Location location) {
        String number = Integer.toString(location.line());
        String shown = ("  " + number + " | " + line).stripTrailing();
        if (location.column() == 0) {
            return shown;
        }
        return shown
                + "\n  "
                + " ".repeat(number.length())
                + " | "
                + before(line, location.column())
                + "^";
    }

    /**
     * Blanks up to the column, with tabs where the line has tabs, so that the caret is under the
     * place.
     */
    private static String before(String line, int column) {
        StringBuilder blanks = new StringBuilder();
        for (int at = 0; at < column - 1; at++) {
            blanks.append(at < line.length() && line.charAt(at) == '\t' ? '\t' : ' ');
        }
        return blanks.toString();
    }
}
