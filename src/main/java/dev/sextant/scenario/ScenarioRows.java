package dev.sextant.scenario;

import dev.sextant.source.CsvRows;
import dev.sextant.source.Digest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Some scenarios of a table, whole.
 *
 * @param header the columns
 * @param scenarios the rows of each: a workload a row
 */
record ScenarioRows(TableHeader header, List<List<CsvRows.Row>> scenarios) implements Portion {

    @Override
    public int size() {
        return scenarios.size();
    }

    /** The rows of each scenario as an input of its own: a broken one spoils no other. */
    @Override
    public List<Input> inputs() {
        return scenarios.stream().map(this::input).toList();
    }

    @Override
    public String sha256() {
        List<byte[]> parts = new ArrayList<>();
        parts.add(bytes(header.toString()));
        scenarios.forEach(rows -> parts.add(bytes(rows.toString())));
        return Digest.sha256(parts);
    }

    private Input input(List<CsvRows.Row> rows) {
        RowDocument document = new RowDocument(header, rows);
        return ScenarioFile.of(
                document.value(), Digest.sha256(rows.toString()), document.problems());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
