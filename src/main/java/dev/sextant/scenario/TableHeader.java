package dev.sextant.scenario;

import dev.sextant.source.CsvRows;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.Reading;
import dev.sextant.source.Shown;
import dev.sextant.source.Suggestion;
import java.util.ArrayList;
import java.util.List;

/**
 * The first row of a table of workloads.
 *
 * @param file the file as the user would name it
 * @param columns what stands in each cell of the other rows
 */
record TableHeader(String file, List<Column> columns) {

    /** Reads it: no column twice, none that is not known, and the names are there. */
    static Reading<TableHeader> of(String file, CsvRows.Row row) {
        List<Problem> problems = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (int index = 0; index < row.cells().size(); index++) {
            Location place = new Location(file, row.line(), index + 1);
            String name = row.cells().get(index).strip();
            Column column = Column.of(name).orElse(null);
            if (column == null) {
                problems.add(unknown(place, name));
            } else if (columns.contains(column)) {
                problems.add(twice(place, name, columns.indexOf(column) + 1));
            }
            columns.add(column);
        }
        for (Column needed : List.of(Column.SCENARIO, Column.WORKLOAD)) {
            if (!columns.contains(needed)) {
                problems.add(missing(new Location(file, row.line(), 0), needed.name()));
            }
        }
        return problems.isEmpty()
                ? Reading.of(new TableHeader(file, columns))
                : new Reading<>(null, problems);
    }

    /** The cell of a row; empty where it is absent. */
    String cell(CsvRows.Row row, Column column) {
        int index = columns.indexOf(column);
        return index < 0 || index >= row.cells().size() ? "" : row.cells().get(index).strip();
    }

    /** The place of a cell: its column counts cells, not characters. */
    Location place(CsvRows.Row row, Column column) {
        return new Location(file, row.line(), columns.indexOf(column) + 1);
    }

    private static Problem unknown(Location place, String name) {
        List<String> names = Column.known().stream().map(Column::name).toList();
        String maybe =
                Suggestion.nearest(name, names)
                        .map(near -> "Maybe it is meant as " + near + ".")
                        .orElse("Maybe look at (sextant template csv), which has them all.");
        return Problem.error(
                place, "unknown-column", "unknown column (" + Shown.cut(name) + ")", maybe);
    }

    private static Problem twice(Location place, String name, int first) {
        return Problem.error(
                place,
                "duplicate-column",
                "column (" + name + ") stands here again; the first is column " + first,
                "Maybe one of the two is left over.");
    }

    private static Problem missing(Location place, String name) {
        return Problem.error(
                place,
                "no-column",
                "the table has no column (" + name + ")",
                "Maybe its first row does not hold the names of the columns.");
    }
}
