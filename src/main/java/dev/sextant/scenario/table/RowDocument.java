package dev.sextant.scenario.table;

import dev.sextant.scenario.value.FactForm;
import dev.sextant.scenario.value.FactReader;
import dev.sextant.scenario.value.Vocabulary;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.source.document.MappingEntry;
import dev.sextant.source.document.MappingValue;
import dev.sextant.source.document.MessageText;
import dev.sextant.source.document.ScalarValue;
import dev.sextant.source.document.SequenceValue;
import dev.sextant.source.table.TableRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of one scenario as the document that would say the same, so that all is read by one
 * reader. A cell that is empty says nothing; facts of the platform are in any of the rows, or in a
 * row of their own in another table.
 */
final class RowDocument {

    private static final String EMPTY_LIST = "[]";
    private static final String BETWEEN = "[;,\\s]+";

    private final Set<TableColumn> columns = new LinkedHashSet<>();
    private final List<Cells> workloads;
    private final List<Cells> all = new ArrayList<>();
    private final Location place;
    private final List<Problem> problems = new ArrayList<>();
    private final MappingValue document;

    /** A row, and what its cells are. */
    private record Cells(TableHeader header, TableRow row) {

        String at(TableColumn column) {
            return header.cell(row, column);
        }

        boolean says(TableColumn column) {
            return !at(column).isEmpty();
        }

        /** Whether a column says nothing of the platform; 0 is the row as a whole. */
        boolean isOfWorkload(int column) {
            List<TableColumn> columns = header.columns();
            return column == 0
                    || column <= columns.size()
                            && columns.get(column - 1).owner() != TableColumn.Owner.PLATFORM
                            && columns.get(column - 1).owner() != TableColumn.Owner.TEAM
                            && columns.get(column - 1).owner() != TableColumn.Owner.SCENARIO;
        }

        Location place(TableColumn column) {
            return header.place(row, column);
        }
    }

    RowDocument(TableHeader header, List<TableRow> rows, Optional<PlatformRows.Found> platform) {
        this.workloads = rows.stream().map(row -> new Cells(header, row)).toList();
        platform.ifPresent(found -> all.add(new Cells(found.header(), found.row())));
        // Cells of a row that is too short or too long may be those of other columns.
        all.addAll(workloads.stream().filter(cells -> !isRagged(cells)).toList());
        columns.addAll(header.columns());
        platform.ifPresent(found -> columns.addAll(found.header().columns()));
        this.place = header.table().at(rows.get(0).line(), 1);
        platform.ifPresent(found -> check(all.get(0)));
        workloads.forEach(this::check);
        this.document = document();
    }

    /** The document. */
    DocumentValue value() {
        return document;
    }

    /**
     * The place of the workload of a row, by a place in the row that says nothing of the platform.
     * None for the first row as a whole, with which facts of the platform would be lost.
     */
    Optional<Location> workloadOfRow(Location place) {
        return workloads.stream()
                .filter(cells -> cells.row().line() == place.line())
                .filter(
                        cells ->
                                place.whole().equals(cells.header().table())
                                        && cells.isOfWorkload(place.column())
                                        && (place.column() > 0 || cells != workloads.get(0)))
                .map(cells -> cells.place(TableColumn.WORKLOAD))
                .findFirst();
    }

    private static boolean isRagged(Cells cells) {
        return cells.row().cells().size() != cells.header().columns().size();
    }

    /** The problems of the rows. */
    List<Problem> problems() {
        return problems;
    }

    private MappingValue document() {
        List<MappingEntry> entries = new ArrayList<>();
        Cells first = workloads.get(0);
        if (first.says(TableColumn.SCENARIO)) {
            entries.add(entry("scenario", text(first, TableColumn.SCENARIO)));
        }
        List<MappingEntry> platform = shared(TableColumn.Owner.PLATFORM);
        List<MappingEntry> team = shared(TableColumn.Owner.TEAM);
        if (!team.isEmpty()) {
            platform.add(entry("team", new MappingValue(team, place)));
        }
        if (!platform.isEmpty()) {
            entries.add(entry("platform", new MappingValue(platform, place)));
        }
        List<DocumentValue> values = workloads.stream().map(this::workload).toList();
        entries.add(entry("workloads", new SequenceValue(values, place)));
        return new MappingValue(entries, place);
    }

    /** The facts that all rows share: each may say them, and none may say otherwise. */
    private List<MappingEntry> shared(TableColumn.Owner owner) {
        List<MappingEntry> entries = new ArrayList<>();
        for (TableColumn column : columns) {
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

    private DocumentValue workload(Cells row) {
        List<MappingEntry> entries = new ArrayList<>();
        Location location = row.place(TableColumn.WORKLOAD);
        if (row.says(TableColumn.WORKLOAD)) {
            entries.add(
                    new MappingEntry(Vocabulary.NAME, location, text(row, TableColumn.WORKLOAD)));
        }
        for (TableColumn column : row.header().columns()) {
            if (column.owner() == TableColumn.Owner.WORKLOAD
                    && column.key() != null
                    && row.says(column)) {
                entries.add(entry(column, row));
            }
        }
        return new MappingValue(entries, location);
    }

    private MappingEntry entry(TableColumn column, Cells row) {
        Location location = row.place(column);
        String cell = CellNormalizer.of(row.at(column), column.key());
        CellNormalizer.ofThousands(cell, column.key())
                .ifPresent(other -> problems.add(thousands(location, column, cell, other)));
        DocumentValue value = new ScalarValue(cell, false, location);
        if (cell.equals(EMPTY_LIST)) {
            value = new SequenceValue(List.of(), location);
        } else if (column.key().form() == FactForm.CHOICES && !cell.equals(FactReader.UNKNOWN)) {
            value =
                    new SequenceValue(
                            Arrays.stream(withoutBrackets(cell).split(BETWEEN))
                                    .map(
                                            word ->
                                                    (DocumentValue)
                                                            new ScalarValue(word, false, location))
                                    .toList(),
                            location);
        }
        return new MappingEntry(column.key().name(), location, value);
    }

    private static Problem thousands(
            Location location, TableColumn column, String cell, String other) {
        return Problem.warning(
                location,
                "thousands",
                column.name()
                        + " ("
                        + MessageText.cut(cell)
                        + ") is read with a decimal point, which may be one between thousands",
                "Maybe write " + MessageText.cut(other) + ".");
    }

    /** Whoever knows lists from YAML writes [event, queue]. */
    private static String withoutBrackets(String cell) {
        return cell.matches("\\[.*]") ? cell.substring(1, cell.length() - 1).strip() : cell;
    }

    private MappingEntry entry(String key, DocumentValue value) {
        return new MappingEntry(key, value.location(), value);
    }

    private static DocumentValue text(Cells row, TableColumn column) {
        return new ScalarValue(row.at(column), true, row.place(column));
    }

    private void checkSame(TableColumn column, Cells first, Cells row) {
        String said = first.at(column);
        String here = row.at(column);
        if (!here.isEmpty() && !here.equals(said)) {
            problems.add(
                    Problem.error(
                                    row.place(column),
                                    "differs",
                                    column.name()
                                            + " is ("
                                            + MessageText.cut(here)
                                            + "), and ("
                                            + MessageText.cut(said)
                                            + ") at "
                                            + first.place(column),
                                    "Maybe the rows belong to two scenarios with different names.")
                            .naming(first.place(column)));
        }
    }

    private void check(Cells cells) {
        TableRow row = cells.row();
        problems.addAll(row.problems());
        int wanted = cells.header().columns().size();
        if (isRagged(cells)) {
            problems.add(
                    Problem.error(
                            cells.header().table().at(row.line(), 0),
                            "ragged",
                            "a row of "
                                    + row.cells().size()
                                    + " cells; the first row has "
                                    + wanted,
                            "Maybe a cell that contains a separator needs quotes."));
        }
    }
}
