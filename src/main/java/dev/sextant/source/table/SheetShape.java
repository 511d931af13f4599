package dev.sextant.source.table;

import dev.sextant.source.document.MessageText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * Facts about a sheet before its rows are read, and what its rows would not show: which cells are
 * merged, and what is hidden.
 */
final class SheetShape {

    /** As many as spreadsheets have. */
    private static final int MOST_ROWS = 1 << 20;

    private static final String ADDRESS = "[A-Z]{1,3}[0-9]{1,7}";

    /** What it may cost to work out shared formulas, in characters. */
    private static final long MOST_FORMULA_WORK = 10_000_000_000L;

    private static final int MOST_ARRAY_FORMULAS = 1_000;
    private static final int MOST_UNCOMPUTED = 100_000;
    private static final int MOST_MERGED_LISTED = 20;
    private static final int LONGEST_NUMBER = 9;

    private final List<String> merged = new ArrayList<>();
    private int numberedRows;
    private int otherRows;
    private int hiddenRows;
    private int firstHiddenRow;
    private boolean hidesColumns;
    private int arrayFormulas;
    private long formulaWork;
    private int longestFormula;
    private final Set<String> uncomputed = new HashSet<>();
    private String cell;
    private boolean asText;
    private boolean asSharedText;
    private final StringBuilder sharedText = new StringBuilder();
    private int highestText = -1;
    private String cellOfHighestText;
    private int sharedTexts;
    private String element;

    /** The first ranges of cells that are merged, such as {@code B2:B4}. */
    List<String> merged() {
        return merged;
    }

    /** Whether the formula of a cell has no value yet: whoever wrote it did not compute. */
    boolean isUncomputed(String address) {
        return uncomputed.contains(address);
    }

    /** The address of a cell that refers to a text that the file does not hold; else empty. */
    Optional<String> cellWithoutText() {
        return highestText < sharedTexts ? Optional.empty() : Optional.of(cellOfHighestText);
    }

    /** Takes note of how many texts the file holds that cells share. */
    void sharedTexts(int count) {
        sharedTexts = count;
    }

    /** How many rows are hidden. */
    int hiddenRows() {
        return hiddenRows;
    }

    /** Whether its rows say which they are; else they follow each other. */
    boolean numbersRows() {
        return numberedRows > 0;
    }

    /** The first row that is hidden, from 1. */
    int firstHiddenRow() {
        return firstHiddenRow;
    }

    /** Whether a column is hidden. */
    boolean hidesColumns() {
        return hidesColumns;
    }

    /** Takes note of an element where it begins. */
    void begin(XMLStreamReader xml) throws PartBytes.TooMuch {
        element = xml.getLocalName();
        switch (element) {
            case "row" -> row(xml);
            case "c" -> cell(xml);
            case "f" -> formula(xml.getAttributeValue(null, "t"));
            case "col" -> hidesColumns |= isHidden(xml);
            case "mergeCell" -> {
                if (merged.size() < MOST_MERGED_LISTED) {
                    merged.add(String.valueOf(xml.getAttributeValue(null, "ref")));
                }
            }
            default -> {
                // Says nothing of rows.
            }
        }
    }

    /** Takes note of the text of an element. */
    void text(XMLStreamReader xml) {
        if ("f".equals(element)) {
            longestFormula = Math.max(longestFormula, xml.getTextLength());
        } else if ("v".equals(element)) {
            uncomputed.remove(cell);
            if (asSharedText && sharedText.length() <= LONGEST_NUMBER) {
                sharedText.append(xml.getText());
            }
        }
    }

    /** Takes note that an element ends. */
    void end() {
        element = "";
        if (!sharedText.isEmpty()) {
            int text = number(sharedText.toString().strip());
            sharedText.setLength(0);
            if (text > highestText) {
                highestText = text;
                cellOfHighestText = String.valueOf(cell);
            }
        }
    }

    /** A number of a text; the highest there is for what is none. */
    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }

    private void row(XMLStreamReader xml) throws PartBytes.TooMuch {
        String number = xml.getAttributeValue(null, "r");
        if (number != null && (!number.matches("[0-9]{1,7}") || isPast(number))) {
            throw new PartBytes.TooMuch("a row (" + MessageText.cut(number) + ")");
        }
        numberedRows += number == null ? 0 : 1;
        otherRows += number == null ? 1 : 0;
        if (numberedRows > 0 && otherRows > 0) {
            throw new PartBytes.TooMuch("rows with and rows without numbers");
        }
        if (isHidden(xml)) {
            hiddenRows++;
            firstHiddenRow =
                    firstHiddenRow == 0 && number != null
                            ? Integer.parseInt(number)
                            : firstHiddenRow;
        }
    }

    private static boolean isPast(String row) {
        return Integer.parseInt(row) < 1 || Integer.parseInt(row) > MOST_ROWS;
    }

    private void cell(XMLStreamReader xml) throws PartBytes.TooMuch {
        cell = xml.getAttributeValue(null, "r");
        asText = "str".equals(xml.getAttributeValue(null, "t"));
        asSharedText = "s".equals(xml.getAttributeValue(null, "t"));
        if (cell != null && !cell.matches(ADDRESS)) {
            throw new PartBytes.TooMuch("a cell (" + MessageText.cut(cell) + ")");
        }
    }

    private void formula(String type) throws PartBytes.TooMuch {
        if (cell != null && !asText) {
            uncomputed.add(cell);
        }
        if (uncomputed.size() > MOST_UNCOMPUTED) {
            throw new PartBytes.TooMuch(
                    "more than " + MOST_UNCOMPUTED + " formulas without values");
        }
        if ("array".equals(type) && ++arrayFormulas > MOST_ARRAY_FORMULAS) {
            throw new PartBytes.TooMuch("more than " + MOST_ARRAY_FORMULAS + " array formulas");
        }
        if ("shared".equals(type)) {
            formulaWork += (long) longestFormula * longestFormula;
            if (formulaWork > MOST_FORMULA_WORK) {
                throw new PartBytes.TooMuch("too many or too long shared formulas");
            }
        }
    }

    private static boolean isHidden(XMLStreamReader xml) {
        String hidden = xml.getAttributeValue(null, "hidden");
        return "1".equals(hidden) || "true".equals(hidden);
    }
}
