package dev.sextant.scenario.table;

import dev.sextant.scenario.intake.InputChunk;
import dev.sextant.scenario.intake.LenientReader;
import dev.sextant.scenario.intake.ScenarioFile;
import dev.sextant.scenario.model.RejectedInput;
import dev.sextant.scenario.model.ScenarioInput;
import dev.sextant.scenario.read.WorkloadReader;
import dev.sextant.source.Digest;
import dev.sextant.source.Location;
import dev.sextant.source.table.TableRow;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Some complete scenarios of a table.
 *
 * @param header the columns
 * @param scenarios the rows of each: a workload a row
 * @param platforms what is said of platforms elsewhere
 */
record ScenarioRows(TableHeader header, List<List<TableRow>> scenarios, PlatformRows platforms)
        implements InputChunk {

    @Override
    public int size() {
        return scenarios.size();
    }

    /** The rows of each scenario as an input of its own: a broken one spoils no other. */
    @Override
    public List<ScenarioInput> inputs() {
        return scenarios.stream().map(this::input).toList();
    }

    @Override
    public List<ScenarioInput> lenientInputs() {
        return scenarios.stream().flatMap(rows -> lenientInputs(rows).stream()).toList();
    }

    private List<ScenarioInput> lenientInputs(List<TableRow> rows) {
        if (rows.size() > WorkloadReader.MOST_WORKLOADS) {
            return List.of(input(rows));
        }
        RowDocument document = document(rows);
        return LenientReader.read(
                        document.value(),
                        digest(rows),
                        document.problems(),
                        document::workloadOfRow)
                .stream()
                .map(CellRepairs::in)
                .toList();
    }

    private RowDocument document(List<TableRow> rows) {
        return new RowDocument(header, rows, platforms.of(name(rows)));
    }

    private String digest(List<TableRow> rows) {
        return Digest.sha256(
                rows.toString()
                        + platforms.of(name(rows)).map(found -> found.row().toString()).orElse(""));
    }

    @Override
    public String sha256() {
        List<byte[]> parts = new ArrayList<>();
        parts.add(bytes(header.toString()));
        for (List<TableRow> rows : scenarios) {
            parts.add(bytes(rows.toString()));
            parts.add(bytes(platforms.of(name(rows)).toString()));
        }
        return Digest.sha256(parts);
    }

    private ScenarioInput input(List<TableRow> rows) {
        if (rows.size() > WorkloadReader.MOST_WORKLOADS) {
            Location place = header.table().at(rows.get(0).line(), 1);
            String more = "more than " + WorkloadReader.MOST_WORKLOADS;
            return new RejectedInput(place, List.of(WorkloadReader.tooMany(place, more)));
        }
        RowDocument document = document(rows);
        return CellRepairs.in(ScenarioFile.of(document.value(), digest(rows), document.problems()));
    }

    private String name(List<TableRow> rows) {
        return header.cell(rows.get(0), TableColumn.SCENARIO);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
