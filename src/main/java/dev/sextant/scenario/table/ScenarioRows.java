package dev.sextant.scenario.table;

import dev.sextant.scenario.intake.InputChunk;
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
import java.util.Optional;

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
        Optional<PlatformRows.Found> platform = platforms.of(name(rows));
        RowDocument document = new RowDocument(header, rows, platform);
        String said = rows.toString() + platform.map(found -> found.row().toString()).orElse("");
        return CellRepairs.in(
                ScenarioFile.of(document.value(), Digest.sha256(said), document.problems()));
    }

    private String name(List<TableRow> rows) {
        return header.cell(rows.get(0), TableColumn.SCENARIO);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
