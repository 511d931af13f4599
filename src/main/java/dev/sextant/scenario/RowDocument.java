package dev.sextant.scenario;

import dev.sextant.source.Entry;
import dev.sextant.source.Location;
import dev.sextant.source.Mapping;
import dev.sextant.source.Problem;
import dev.sextant.source.Scalar;
import dev.sextant.source.Sequence;
import dev.sextant.source.Shown;
import dev.sextant.source.TableRow;
import dev.sextant.source.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of one scenario as the document that would say the same, so that all is read by one
 * reader. A cell that is empty says nothing; facts of the platform stand in any of the rows, or in
 * a row of their own in another table.
 */
final class RowDocument {

    private static final String EMPTY_LIST = "[]";
    private static final String BETWEEN = "[;,\\s]+";

    private final Set<Column> columns = new LinkedHashSet<>();
    private final List<Cells> workloads;
    private final List<Cells> all = new ArrayList<>();
    private final Location place;
    private final List<Problem> problems = new ArrayList<>();
    private final Mapping document;

    /** A row, and what its cells are. */
    private record Cells(TableHeader header, TableRow row) {

        String at(Column column) {
            return header.cell(row, column);
        }

        boolean says(Column column) {
            return !at(column).isEmpty();
        }

        Location place(Column column) {
            return header.place(row, column);
        }
    }

    RowDocument(TableHeader header, List<TableRow> rows, Optional<PlatformRows.Found> platform) {
        this.workloads = rows.stream().map(row -> new Cells(header, row)).toList();
        platform.ifPresent(found -> all.add(new Cells(found.header(), found.row())));
        all.addAll(workloads);
        columns.addAll(header.columns());
        platform.ifPresent(found -> columns.addAll(found.header().columns()));
        this.place = header.table().at(rows.get(0).line(), 1);
        all.forEach(this::check);
        this.document = document();
    }

    /** The document. */
    Value value() {
        return document;
    }

    /** What is wrong with the rows as rows. */
    List<Problem> problems() {
        return problems;
    }

    private Mapping document() {
        List<Entry> entries = new ArrayList<>();
        Cells first = workloads.get(0);
        if (first.says(Column.SCENARIO)) {
            entries.add(entry("scenario", text(first, Column.SCENARIO)));
        }
        List<Entry> platform = shared(Column.Owner.PLATFORM);
        List<Entry> team = shared(Column.Owner.TEAM);
        if (!team.isEmpty()) {
            platform.add(entry("team", new Mapping(team, place)));
        }
        if (!platform.isEmpty()) {
            entries.add(entry("platform", new Mapping(platform, place)));
        }
        List<Value> values = workloads.stream().map(this::workload).toList();
        entries.add(entry("workloads", new Sequence(values, place)));
        return new Mapping(entries, place);
    }

    /** The facts that all rows share: each may say them, and none may say otherwise. */
    private List<Entry> shared(Column.Owner owner) {
        List<Entry> entries = new ArrayList<>();
        for (Column column : columns) {
            if (column.owner() == owner) {
                Cells first = null;
                for (Cells row : all) {
                    if (first == null && row.says(column)) {
                        first = row;
                        entries.add(entry(column, row));
                    } else if (first != null) {
                        checkSame(column, first, row);
                    }
                }
            }
        }
        return entries;
    }

    private Value workload(Cells row) {
        List<Entry> entries = new ArrayList<>();
        Location location = row.place(Column.WORKLOAD);
        if (row.says(Column.WORKLOAD)) {
            entries.add(new Entry(Vocabulary.NAME, location, text(row, Column.WORKLOAD)));
        }
        for (Column column : row.header().columns()) {
            if (column.owner() == Column.Owner.WORKLOAD
                    && column.key() != null
                    && row.says(column)) {
                entries.add(entry(column, row));
            }
        }
        return new Mapping(entries, location);
    }

    private Entry entry(Column column, Cells row) {
        Location location = row.place(column);
        String cell = asWritten(row.at(column), column);
        Value value = new Scalar(cell, false, location);
        if (cell.equals(EMPTY_LIST)) {
            value = new Sequence(List.of(), location);
        } else if (column.key().form() == Form.CHOICES && !cell.equals(FactReader.UNKNOWN)) {
            value =
                    new Sequence(
                            Arrays.stream(withoutBrackets(cell).split(BETWEEN))
                                    .map(word -> (Value) new Scalar(word, false, location))
                                    .toList(),
                            location);
        }
        return new Entry(column.key().name(), location, value);
    }

    /** Whoever knows lists from YAML writes [event, queue]. */
    private static String withoutBrackets(String cell) {
        return cell.matches("\\[.*]") ? cell.substring(1, cell.length() - 1).strip() : cell;
    }

    /** A spreadsheet writes true and false in capitals. */
    private static String asWritten(String cell, Column column) {
        boolean isFlag = column.key().form() == Form.FLAG;
        return isFlag && (cell.equals("TRUE") || cell.equals("FALSE"))
                ? cell.toLowerCase(Locale.ROOT)
                : cell;
    }

    private Entry entry(String key, Value value) {
        return new Entry(key, value.location(), value);
    }

    private static Value text(Cells row, Column column) {
        return new Scalar(row.at(column), true, row.place(column));
    }

    private void checkSame(Column column, Cells first, Cells row) {
        String said = first.at(column);
        String here = row.at(column);
        if (!here.isEmpty() && !here.equals(said)) {
            problems.add(
                    Problem.error(
                                    row.place(column),
                                    "differs",
                                    column.name()
                                            + " is ("
                                            + Shown.cut(here)
                                            + "), and ("
                                            + Shown.cut(said)
                                            + ") at "
                                            + first.place(column),
                                    "Maybe the rows belong to two scenarios, which need two names.")
                            .naming(first.place(column)));
        }
    }

    private void check(Cells cells) {
        TableRow row = cells.row();
        problems.addAll(row.problems());
        int wanted = cells.header().columns().size();
        if (row.cells().size() != wanted) {
            problems.add(
                    Problem.error(
                            cells.header().table().at(row.line(), 0),
                            "ragged",
                            "a row of "
                                    + row.cells().size()
                                    + " cells; the first row has "
                                    + wanted,
                            "Maybe a cell with a separator in it lacks its quotes."));
        }
    }
}
