package dev.sextant.report.run;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.sextant.scenario.table.TableColumn;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table to fill in. */
public final class TableTemplate {

    /** A workload of which enough is known for an answer. */
    private static final Map<String, String> EXAMPLE =
            Map.ofEntries(
                    Map.entry("scenario", "Photo shop"),
                    Map.entry("workload", "thumbnails"),
                    Map.entry("platform.provider", "aws"),
                    Map.entry("platform.team.size", "small"),
                    Map.entry("platform.team.serverlessSkill", "basic"),
                    Map.entry("kind", "file-transform"),
                    Map.entry("trigger", "event queue"),
                    Map.entry("lifetime", "per-call"),
                    Map.entry("compute", "20s"),
                    Map.entry("memory", "2 GiB"),
                    Map.entry("state", "stateless"),
                    Map.entry("traffic", "spiky"));

    private TableTemplate() {}

    /** What the example has in a column. */
    static Optional<String> example(TableColumn column) {
        return Optional.ofNullable(EXAMPLE.get(column.name()));
    }

    /** As CSV. */
    public static String csv() {
        List<String> names = TableColumn.known().stream().map(TableColumn::name).toList();
        StringWriter table = new StringWriter();
        CsvWriter.builder()
                .bufferSize(0)
                .build(table)
                .writeRecord(names)
                .writeRecord(names.stream().map(name -> EXAMPLE.getOrDefault(name, "")).toList());
        return table.toString();
    }
}
