package dev.sextant.scenario.table;

import dev.sextant.scenario.intake.InputChunk;
import dev.sextant.scenario.read.WorkloadReader;
import dev.sextant.source.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Puts rows of one scenario together: those that follow each other under one name, or under none.
 */
final class RowBatch {

    private static final int MOST_SCENARIOS = 16;

    private final TableHeader header;
    private final PlatformRows platforms;
    private final Consumer<InputChunk> taker;
    private List<List<TableRow>> scenarios = new ArrayList<>();
    private String last;

    RowBatch(TableHeader header, PlatformRows platforms, Consumer<InputChunk> taker) {
        this.header = header;
        this.platforms = platforms;
        this.taker = taker;
    }

    /** Adds a row. Of a scenario with too many, only enough are kept to refuse it. */
    void add(TableRow row) {
        String name = header.cell(row, TableColumn.SCENARIO);
        if (last == null || !name.isEmpty() && !name.equals(last)) {
            if (scenarios.size() == MOST_SCENARIOS) {
                finish();
            }
            scenarios.add(new ArrayList<>());
            platforms.use(name);
            last = name;
        }
        List<TableRow> rows = scenarios.get(scenarios.size() - 1);
        if (rows.size() <= WorkloadReader.MOST_WORKLOADS) {
            rows.add(row);
        }
    }

    /** Hands on what is left. */
    void finish() {
        if (!scenarios.isEmpty()) {
            taker.accept(new ScenarioRows(header, scenarios, platforms));
            scenarios = new ArrayList<>();
        }
    }
}
