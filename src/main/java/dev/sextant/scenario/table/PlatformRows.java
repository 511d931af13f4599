package dev.sextant.scenario.table;

import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.ReadResult;
import dev.sextant.source.document.MessageText;
import dev.sextant.source.table.MalformedTableException;
import dev.sextant.source.table.TableRow;
import dev.sextant.source.table.TableRows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of a second table, which say of each platform once what all its workloads share. */
final class PlatformRows {

    /** None: the workloads say all. */
    static final PlatformRows NONE = new PlatformRows(null);

    /** The name of the second table: of a sheet, or before the ending of a file. */
    static final String NAME = "platforms";

    /** They stay in memory; a table of workloads can say the same without. */
    private static final int MOST = 100_000;

    private final TableHeader header;
    private final Map<String, TableRow> byScenario = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<Problem> warnings = new ArrayList<>();

    /**
     * A platform.
     *
     * @param header the columns of its table
     * @param row what is said of it
     */
    record Found(TableHeader header, TableRow row) {}

    private PlatformRows(TableHeader header) {
        this.header = header;
    }

    /**
     * Reads them all.
     *
     * @throws MalformedTableException if it is no table
     */
    static ReadResult<PlatformRows> of(TableRows rows) throws IOException, MalformedTableException {
        TableRow first = rows.next();
        if (first == null) {
            return ReadResult.of(NONE);
        }
        ReadResult<TableHeader> header = TableHeader.ofPlatforms(rows.whole(), first);
        if (header.rejected()) {
            return new ReadResult<>(null, header.problems());
        }
        PlatformRows platforms = new PlatformRows(header.value());
        platforms.warnings.addAll(header.problems());
        return new ReadResult<>(platforms, platforms.read(rows));
    }

    /** The statements about the platform of a scenario. */
    Optional<Found> of(String scenario) {
        return Optional.ofNullable(byScenario.get(scenario)).map(row -> new Found(header, row));
    }

    /** Takes note that workloads of the scenario were seen. */
    void use(String scenario) {
        if (byScenario.containsKey(scenario)) {
            used.add(scenario);
        }
    }

    /** Warnings: columns that no rule reads, and platforms without workloads, which is odd. */
    List<Problem> warnings() {
        List<Problem> all = new ArrayList<>(warnings);
        byScenario.forEach(
                (name, row) -> {
                    if (!used.contains(name)) {
                        all.add(
                                Problem.warning(
                                        header.place(row, TableColumn.SCENARIO),
                                        "unused-platform",
                                        "platform (" + MessageText.cut(name) + ") has no workloads",
                                        "Maybe its name is spelled differently there."));
                    }
                });
        return all;
    }

    private List<Problem> read(TableRows rows) throws IOException, MalformedTableException {
        List<Problem> problems = new ArrayList<>();
        for (TableRow row = rows.next(); row != null; row = rows.next()) {
            if (header.isBlank(row)) {
                continue;
            }
            String name = header.cell(row, TableColumn.SCENARIO);
            TableRow first = name.isEmpty() ? null : byScenario.putIfAbsent(name, row);
            Location place = header.place(row, TableColumn.SCENARIO);
            if (name.isEmpty()) {
                problems.add(
                        Problem.error(
                                place,
                                "no-name",
                                "a platform has no scenario name",
                                "Maybe add it, or delete the row."));
            } else if (first != null) {
                problems.add(
                        Problem.error(
                                        place,
                                        "duplicate-name",
                                        "platform ("
                                                + MessageText.cut(name)
                                                + ") is a duplicate. The first is at "
                                                + header.place(first, TableColumn.SCENARIO),
                                        "Maybe delete one of the two.")
                                .naming(header.place(first, TableColumn.SCENARIO)));
            }
            if (byScenario.size() > MOST) {
                problems.add(
                        Problem.error(
                                place,
                                "too-large",
                                "more than " + MOST + " rows in the table of platforms",
                                "Maybe move the facts about the platforms to the rows of their"
                                        + " workloads."));
                break;
            }
        }
        return problems;
    }
}
