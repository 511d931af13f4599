package dev.sextant.report.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A table for people: columns as wide as their widest cell, the last as wide as the line leaves.
 */
public final class TextTable {

    private static final int WIDEST = 32;
    private static final int LEAST_REST = 20;
    private static final String BETWEEN = "  ";

    private final List<String> headings;
    private final List<Boolean> numeric;
    private final int widest;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * @param numeric which columns are aligned to the right
     */
    public TextTable(List<String> headings, List<Boolean> numeric) {
        this(headings, numeric, WIDEST);
    }

    /**
     * @param numeric which columns are aligned to the right
     * @param widest the most that a column but the last may take, in characters
     */
    public TextTable(List<String> headings, List<Boolean> numeric, int widest) {
        this.headings = headings;
        this.numeric = numeric;
        this.widest = widest;
    }

    /**
     * A row. Where it has fewer cells than there are columns, its last one takes the rest of the
     * line.
     */
    public void row(List<String> cells) {
        rows.add(cells.stream().map(TextSanitizer::line).toList());
    }

    /** A line across all columns, below the rows so far; it widens none. */
    public void note(String text) {
        rows.add(List.of(TextSanitizer.line(text)));
    }

    /** The lines of the table, none longer than the width where the columns leave room. */
    public List<String> lines(int width) {
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>();
        lines.add(line(headings, widths, width));
        for (List<String> row : rows) {
            if (isNote(row)) {
                lines.addAll(LineWrapper.hanging(row.get(0), width));
            } else {
                lines.add(line(row, widths, width));
            }
        }
        return lines;
    }

    /**
     * The lines of the table. The last column and the headings of numbers are broken at blanks, and
     * no word of the last column is cut.
     */
    public List<String> wrapped(int width) {
        int[] widths = widths(width, true);
        int rest = headings.size() - 1;
        widths[rest] = Math.max(widths[rest], longestWord(rest));
        List<String> lines = new ArrayList<>(headings(widths, width));
        for (List<String> row : rows) {
            int last = row.size() - 1;
            List<String> cells = new ArrayList<>(row);
            for (String part : LineWrapper.lines(row.get(last), widths[last])) {
                cells.set(last, part);
                lines.add(line(cells, widths, width));
                cells.replaceAll(cell -> "");
            }
        }
        return lines;
    }

    /** The headings, those of numbers over as many lines as they need, the last line filled. */
    private List<String> headings(int[] widths, int width) {
        List<List<String>> broken = new ArrayList<>();
        int most = 1;
        for (int column = 0; column < headings.size(); column++) {
            List<String> parts =
                    numeric.get(column)
                            ? LineWrapper.lines(headings.get(column), widths[column])
                            : List.of(headings.get(column));
            broken.add(parts);
            most = Math.max(most, parts.size());
        }
        List<String> lines = new ArrayList<>();
        for (int missing = most - 1; missing >= 0; missing--) {
            int left = missing;
            lines.add(
                    line(
                            broken.stream()
                                    .map(
                                            parts ->
                                                    left < parts.size()
                                                            ? parts.get(parts.size() - 1 - left)
                                                            : "")
                                    .toList(),
                            widths,
                            width));
        }
        return lines;
    }

    private int longestWord(int column) {
        int longest = 0;
        for (List<String> row : rows) {
            if (column < row.size()) {
                longest = Math.max(longest, longestWord(row.get(column)));
            }
        }
        return longest;
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split(" ")) {
            longest = Math.max(longest, length(word));
        }
        return longest;
    }

    private int[] widths(int width) {
        return widths(width, false);
    }

    private int[] widths(int width, boolean breaksHeadings) {
        int last = headings.size() - 1;
        int[] widths = new int[headings.size()];
        int left = width;
        for (int column = 0; column < last; column++) {
            boolean isBroken = breaksHeadings && numeric.get(column);
            String heading = headings.get(column);
            int needed = isBroken ? longestWord(heading) : length(heading);
            widths[column] = Math.min(widest, Math.max(needed, widestCell(column)));
            left -= widths[column] + BETWEEN.length();
        }
        int all = Math.max(length(headings.get(last)), widestCell(last));
        widths[last] = Math.min(all, Math.max(LEAST_REST, left));
        return widths;
    }

    private static boolean isNote(List<String> row) {
        return row.size() == 1;
    }

    /** Whether a cell of a row says how wide its column is; one that takes the rest does not. */
    private boolean isInColumn(int column, List<String> row) {
        return column < row.size() - 1 || row.size() == headings.size();
    }

    private int widestCell(int column) {
        int widest = 0;
        for (List<String> row : rows) {
            widest = isInColumn(column, row) ? Math.max(widest, length(row.get(column))) : widest;
        }
        return widest;
    }

    private String line(List<String> cells, int[] widths, int lineWidth) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            int cellWidth =
                    isInColumn(column, cells) ? widths[column] : rest(column, widths, lineWidth);
            String cell = shortened(cells.get(column), cellWidth);
            String blanks = " ".repeat(cellWidth - length(cell));
            line.append(numeric.get(column) ? blanks + cell : cell + blanks).append(BETWEEN);
        }
        return line.toString().stripTrailing();
    }

    /** What the columns before one leave of the line. */
    private static int rest(int column, int[] widths, int width) {
        int rest = width;
        for (int before = 0; before < column; before++) {
            rest -= widths[before] + BETWEEN.length();
        }
        return Math.max(widths[column], rest);
    }

    /** The text, cut where it is longer than the width, with an ellipsis for what is left out. */
    static String shortened(String text, int width) {
        if (length(text) <= width) {
            return text;
        }
        int end = text.offsetByCodePoints(0, Math.max(0, width - 1));
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
