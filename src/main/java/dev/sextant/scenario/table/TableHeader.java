package dev.sextant.scenario.table;

import dev.sextant.scenario.value.WordMeanings;
import dev.sextant.source.ComposedText;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.ReadResult;
import dev.sextant.source.SpellingSuggestion;
import dev.sextant.source.document.MessageText;
import dev.sextant.source.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The first row of a table.
 *
 * @param table the file or the sheet that it is in
 * @param columns what is in each cell of the other rows
 */
record TableHeader(Location table, List<TableColumn> columns) {

    /**
     * Reads that of workloads: no column twice, none that is misspelled, and the names are there.
     */
    static ReadResult<TableHeader> ofWorkloads(Location table, TableRow row) {
        return of(
                table,
                row,
                TableColumn.known(),
                List.of(TableColumn.SCENARIO, TableColumn.WORKLOAD));
    }

    /** Reads that of platforms in the same way. */
    static ReadResult<TableHeader> ofPlatforms(Location table, TableRow row) {
        return of(table, row, TableColumn.ofPlatforms(), List.of(TableColumn.SCENARIO));
    }

    private static ReadResult<TableHeader> of(
            Location table, TableRow row, List<TableColumn> known, List<TableColumn> needed) {
        List<Problem> problems = new ArrayList<>(row.problems());
        List<TableColumn> columns = new ArrayList<>();
        List<String> absent = absent(row, known);
        for (int index = 0; index < row.cells().size(); index++) {
            Location place = table.at(row.line(), index + 1);
            String name = ComposedText.of(row.cells().get(index));
            TableColumn column = named(name, known);
            if (column == null && isMisspelled(name, known, absent)) {
                problems.add(unknown(place, name, known));
            } else if (column != null && columns.contains(column)) {
                problems.add(twice(place, name, columns.indexOf(column) + 1));
            }
            columns.add(column == null ? TableColumn.own(name) : column);
        }
        Location place = table.at(row.line(), 0);
        boolean isOfPlatforms = TableColumn.ofPlatforms().containsAll(columns);
        boolean isOther = false;
        for (TableColumn each : needed) {
            if (!columns.contains(each) && !isMeant(each, row, known)) {
                problems.add(missing(place, each.name(), isOfPlatforms));
                isOther = true;
            }
        }
        for (int index = 0; isOther && index < columns.size(); index++) {
            TableColumn column = columns.get(index);
            if (column.owner() == TableColumn.Owner.NOBODY
                    && !isMisspelled(column.name(), known, absent)) {
                problems.add(unknown(table.at(row.line(), index + 1), column.name(), known));
            }
        }
        if (problems.isEmpty() && columns.stream().anyMatch(TableHeader::isOwn)) {
            problems.add(own(place, columns));
        }
        return new ReadResult<>(new TableHeader(table, columns), problems);
    }

    private static boolean isOwn(TableColumn column) {
        return column.owner() == TableColumn.Owner.NOBODY;
    }

    /**
     * Whether a column that is unknown is most likely meant as a known one: it is spelled nearly
     * so, or other tools call it so, and the table does not have the known one.
     */
    private static boolean isMisspelled(String name, List<TableColumn> known, List<String> absent) {
        List<String> names = known.stream().map(TableColumn::name).toList();
        return TableColumn.known().stream().anyMatch(each -> each.name().equalsIgnoreCase(name))
                || SpellingSuggestion.nearest(name, names).isPresent()
                || WordMeanings.ofSextant().key(name, absent).isPresent();
    }

    /** The names of the columns that a table does not have. */
    private static List<String> absent(TableRow row, List<TableColumn> known) {
        Set<TableColumn> present =
                row.cells().stream()
                        .map(cell -> named(ComposedText.of(cell), known))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return known.stream()
                .filter(column -> !present.contains(column))
                .map(TableColumn::name)
                .toList();
    }

    /** Reports the columns of the author's own, once for the table. */
    private static Problem own(Location place, List<TableColumn> columns) {
        List<String> names = new ArrayList<>();
        for (int index = 0; index < columns.size(); index++) {
            if (isOwn(columns.get(index))) {
                String name = columns.get(index).name();
                names.add(name.isEmpty() ? "column " + (index + 1) + " without a name" : name);
            }
        }
        return Problem.warning(
                place,
                "own-column",
                "columns that no rule reads (" + MessageText.cut(String.join(", ", names)) + ")",
                "Maybe run 'sextant template csv', which lists all columns that are read.");
    }

    /** The cell of a row; empty where it is absent. */
    String cell(TableRow row, TableColumn column) {
        int index = columns.indexOf(column);
        return index < 0 || index >= row.cells().size()
                ? ""
                : ComposedText.of(row.cells().get(index));
    }

    /**
     * Returns whether a row has nothing in any column that is read. Others, such as the numbers of
     * the rows, say nothing of a workload.
     */
    boolean isBlank(TableRow row) {
        for (int index = 0; index < row.cells().size(); index++) {
            boolean isRead = index >= columns.size() || !isOwn(columns.get(index));
            if (isRead && !ComposedText.of(row.cells().get(index)).isBlank()) {
                return false;
            }
        }
        return row.problems().isEmpty();
    }

    /** The place of a cell: its column counts cells, not characters. */
    Location place(TableRow row, TableColumn column) {
        return table.at(row.line(), columns.indexOf(column) + 1);
    }

    /** The column of a name, in whatever case; null where there is none, or not only one. */
    private static TableColumn named(String name, List<TableColumn> known) {
        List<TableColumn> alike =
                known.stream().filter(column -> column.name().equalsIgnoreCase(name)).toList();
        return alike.stream()
                .filter(column -> column.name().equals(name) || alike.size() == 1)
                .findFirst()
                .orElse(null);
    }

    private static Problem unknown(Location place, String name, List<TableColumn> known) {
        String maybe =
                nearest(name, known)
                        .map(near -> "Maybe you mean " + near + ".")
                        .orElse("Maybe run 'sextant template csv', which lists all columns.");
        return Problem.error(
                place, "unknown-column", "unknown column (" + MessageText.cut(name) + ")", maybe);
    }

    private static Problem twice(Location place, String name, int first) {
        return Problem.error(
                place,
                "duplicate-column",
                "column (" + name + ") is a duplicate. The first is column " + first,
                "Maybe delete one of the two.");
    }

    /** Whether a column that is not known is shown to be meant as this one. */
    private static boolean isMeant(TableColumn column, TableRow row, List<TableColumn> known) {
        return row.cells().stream()
                .map(ComposedText::of)
                .anyMatch(name -> nearest(name, known).filter(column.name()::equals).isPresent());
    }

    private static Optional<String> nearest(String name, List<TableColumn> known) {
        List<String> names = known.stream().map(TableColumn::name).toList();
        return WordMeanings.ofSextant()
                .key(name, names)
                .or(() -> SpellingSuggestion.nearest(name, names));
    }

    private static Problem missing(Location place, String name, boolean isOfPlatforms) {
        return Problem.error(
                place,
                "no-column",
                "the table has no column (" + name + ")",
                isOfPlatforms
                        ? "Maybe it is a table of platforms: name it like the table of its"
                                + " workloads with the ending .platforms.csv, or use a sheet named"
                                + " platforms."
                        : "Maybe its first row does not contain the column names.");
    }
}
