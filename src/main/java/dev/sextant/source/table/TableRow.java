package dev.sextant.source.table;

import dev.sextant.source.ComposedText;
import dev.sextant.source.Problem;
import java.util.List;

/**
 * A row of a table.
 *
 * @param line the line of the file that it begins on, or the row of the sheet, from 1
 * @param cells what is written in the cells
 * @param problems what is wrong with cells as cells
 */
public record TableRow(int line, List<String> cells, List<Problem> problems) {

    /** Whether nobody would see anything in any cell. */
    boolean isBlank() {
        return cells.stream().allMatch(TableRow::isBlank);
    }

    /** Whether nobody would see anything in the cell. */
    static boolean isBlank(String cell) {
        return cell.isBlank() || ComposedText.of(cell).isEmpty();
    }
}
