package dev.sextant.scenario;

import dev.sextant.source.CsvRows;
import dev.sextant.source.Entry;
import dev.sextant.source.Location;
import dev.sextant.source.Mapping;
import dev.sextant.source.Problem;
import dev.sextant.source.Scalar;
import dev.sextant.source.Sequence;
import dev.sextant.source.Shown;
import dev.sextant.source.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of one scenario as the document that would say the same, so that all is read by one
 * reader. A cell that is empty says nothing; facts of the platform stand in any of the rows.
 */
final class RowDocument {

    private static final String EMPTY_LIST = "[]";
    private static final String BETWEEN = "[;,\\s]+";

    private final TableHeader header;
    private final List<CsvRows.Row> rows;
    private final Location place;
    private final List<Problem> problems = new ArrayList<>();
    private final Mapping document;

    RowDocument(TableHeader header, List<CsvRows.Row> rows) {
        this.header = header;
        this.rows = rows;
        this.place = new Location(header.file(), rows.get(0).line(), 1);
        rows.forEach(this::checkLength);
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
        CsvRows.Row first = rows.get(0);
        String name = header.cell(first, Column.SCENARIO);
        if (!name.isEmpty()) {
            entries.add(entry("scenario", text(name, header.place(first, Column.SCENARIO))));
        }
        List<Entry> platform = shared(Column.Owner.PLATFORM);
        List<Entry> team = shared(Column.Owner.TEAM);
        if (!team.isEmpty()) {
            platform.add(entry("team", new Mapping(team, place)));
        }
        if (!platform.isEmpty()) {
            entries.add(entry("platform", new Mapping(platform, place)));
        }
        List<Value> workloads = rows.stream().map(this::workload).toList();
        entries.add(entry("workloads", new Sequence(workloads, place)));
        return new Mapping(entries, place);
    }

    /** The facts that all rows share: each may say them, and none may say otherwise. */
    private List<Entry> shared(Column.Owner owner) {
        List<Entry> entries = new ArrayList<>();
        for (Column column : header.columns()) {
            if (column.owner() == owner) {
                CsvRows.Row first = null;
                for (CsvRows.Row row : rows) {
                    if (first == null && !header.cell(row, column).isEmpty()) {
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

    private Value workload(CsvRows.Row row) {
        List<Entry> entries = new ArrayList<>();
        String name = header.cell(row, Column.WORKLOAD);
        Location location = header.place(row, Column.WORKLOAD);
        if (!name.isEmpty()) {
            entries.add(new Entry(Vocabulary.NAME, location, text(name, location)));
        }
        for (Column column : header.columns()) {
            if (column.owner() == Column.Owner.WORKLOAD
                    && column.key() != null
                    && !header.cell(row, column).isEmpty()) {
                entries.add(entry(column, row));
            }
        }
        return new Mapping(entries, location);
    }

    private Entry entry(Column column, CsvRows.Row row) {
        Location location = header.place(row, column);
        String cell = header.cell(row, column);
        Value value = new Scalar(cell, false, location);
        if (cell.equals(EMPTY_LIST)) {
            value = new Sequence(List.of(), location);
        } else if (column.key().form() == Form.CHOICES && !cell.equals(FactReader.UNKNOWN)) {
            value =
                    new Sequence(
                            Arrays.stream(cell.split(BETWEEN))
                                    .map(word -> (Value) new Scalar(word, false, location))
                                    .toList(),
                            location);
        }
        return new Entry(column.key().name(), location, value);
    }

    private Entry entry(String key, Value value) {
        return new Entry(key, value.location(), value);
    }

    private static Value text(String name, Location location) {
        return new Scalar(name, true, location);
    }

    private void checkSame(Column column, CsvRows.Row first, CsvRows.Row row) {
        String said = header.cell(first, column);
        String here = header.cell(row, column);
        if (!here.isEmpty() && !here.equals(said)) {
            problems.add(
                    Problem.error(
                            header.place(row, column),
                            "differs",
                            column.name()
                                    + " is ("
                                    + Shown.cut(here)
                                    + "), and ("
                                    + Shown.cut(said)
                                    + ") at "
                                    + header.place(first, column),
                            "Maybe the rows belong to two scenarios, which need two names."));
        }
    }

    private void checkLength(CsvRows.Row row) {
        int wanted = header.columns().size();
        if (row.cells().size() != wanted) {
            problems.add(
                    Problem.error(
                            new Location(header.file(), row.line(), 0),
                            "ragged",
                            "a row of "
                                    + row.cells().size()
                                    + " cells; the first row has "
                                    + wanted,
                            "Maybe a cell with a separator in it lacks its quotes."));
        }
    }
}
