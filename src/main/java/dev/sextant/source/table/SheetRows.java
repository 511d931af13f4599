package dev.sextant.source.table;

import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.document.MessageText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;

/** The rows of a sheet; the first that is not empty says how many columns the table has. */
final class SheetRows implements TableRows {

    private final Location sheet;
    private final Iterator<Row> rows;
    private final SheetShape shape;
    private final int offset;
    private int width;

    /**
     * Begins to read.
     *
     * @param rows its rows, which are read one after the other
     * @param shape what is known of them already
     */
    SheetRows(Location sheet, Stream<Row> rows, SheetShape shape) {
        // Rows without numbers are counted from 0.
        this.offset = shape.numbersRows() ? 0 : 1;
        this.shape = shape;
        this.sheet = sheet;
        this.rows = rows.iterator();
    }

    @Override
    public Location whole() {
        return sheet;
    }

    @Override
    public TableRow next() throws MalformedTableException {
        try {
            while (rows.hasNext()) {
                TableRow row = row(rows.next());
                if (!row.problems().isEmpty() || !row.isBlank()) {
                    return row;
                }
            }
            return null;
        } catch (RuntimeException broken) {
            throw Workbook.malformed(sheet, "cannot be read: " + broken.getMessage());
        }
    }

    private TableRow row(Row row) {
        List<String> cells = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int line = row.getRowNum() + offset;
        for (Cell cell : row) {
            cells.add(text(cell, sheet.at(line, cells.size() + 1), problems));
        }
        while (!cells.isEmpty() && TableRow.isBlank(cells.get(cells.size() - 1))) {
            cells.remove(cells.size() - 1);
        }
        if (width == 0) {
            width = cells.size();
        }
        for (int column = cells.size(); width > 0 && column > width; column--) {
            refuse(cells.remove(column - 1), sheet.at(line, column), problems);
        }
        cells.addAll(Collections.nCopies(width - cells.size(), ""));
        return new TableRow(line, List.copyOf(cells), List.copyOf(problems));
    }

    private String text(Cell cell, Location place, List<Problem> problems) {
        try {
            return cell == null ? "" : CellText.of(cell, shape, place);
        } catch (MalformedTableException refused) {
            problems.addAll(refused.problems());
            return "";
        }
    }

    private static void refuse(String text, Location place, List<Problem> problems) {
        if (!TableRow.isBlank(text)) {
            problems.add(
                    Problem.error(
                            place,
                            "ragged",
                            "a value (" + MessageText.cut(text) + ") outside the table",
                            "Maybe its column has no name in the first row."));
        }
    }
}
