package dev.sextant.scenario;

import dev.sextant.source.CsvRows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Puts rows of one scenario together: those that follow each other under one name, or under none.
 */
final class RowBatch {

    private static final int MOST_SCENARIOS = 16;

    private final TableHeader header;
    private final Consumer<Portion> taker;
    private List<List<CsvRows.Row>> scenarios = new ArrayList<>();
    private String last;

    RowBatch(TableHeader header, Consumer<Portion> taker) {
        this.header = header;
        this.taker = taker;
    }

    void add(CsvRows.Row row) {
        String name = header.cell(row, Column.SCENARIO);
        if (last == null || !name.isEmpty() && !name.equals(last)) {
            if (scenarios.size() == MOST_SCENARIOS) {
                finish();
            }
            scenarios.add(new ArrayList<>());
            last = name;
        }
        scenarios.get(scenarios.size() - 1).add(row);
    }

    /** Hands on what is left. */
    void finish() {
        if (!scenarios.isEmpty()) {
            taker.accept(new ScenarioRows(header, scenarios));
            scenarios = new ArrayList<>();
        }
    }
}
