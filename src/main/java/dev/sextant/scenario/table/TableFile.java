package dev.sextant.scenario.table;

import dev.sextant.scenario.intake.InputChunk;
import dev.sextant.scenario.intake.ScenarioFile;
import dev.sextant.scenario.intake.UnreadableChunk;
import dev.sextant.scenario.model.RejectedInput;
import dev.sextant.source.Problem;
import dev.sextant.source.ReadResult;
import dev.sextant.source.table.MalformedTableException;
import dev.sextant.source.table.TableRow;
import dev.sextant.source.table.TableRows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A table of workloads.
 *
 * @param rows its rows
 * @param platforms what is said of platforms elsewhere
 * @param taker takes the scenarios in it
 * @param goesOn whether more of them are wanted
 */
record TableFile(
        TableRows rows,
        PlatformRows platforms,
        Consumer<InputChunk> taker,
        BooleanSupplier goesOn) {

    /**
     * Hands on the scenarios of the table, or why there are no more.
     *
     * @return warnings that belong to no scenario
     */
    List<Problem> read() throws IOException {
        try {
            TableRow first = rows.next();
            ReadResult<TableHeader> header =
                    first == null
                            ? ReadResult.rejected(empty())
                            : TableHeader.ofWorkloads(rows.whole(), first);
            if (!header.rejected()) {
                List<Problem> warnings = new ArrayList<>(header.problems());
                warnings.addAll(read(header.value()));
                return warnings;
            }
            taker.accept(new UnreadableChunk(new RejectedInput(rows.whole(), header.problems())));
        } catch (MalformedTableException broken) {
            taker.accept(new UnreadableChunk(new RejectedInput(rows.whole(), broken.problems())));
        }
        return List.of();
    }

    private List<Problem> read(TableHeader header) throws IOException, MalformedTableException {
        RowBatch batch = new RowBatch(header, platforms, taker);
        boolean any = false;
        try {
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                if (header.isBlank(row)) {
                    continue;
                }
                any = true;
                batch.add(row);
                if (!goesOn.getAsBoolean()) {
                    return List.of();
                }
            }
        } finally {
            batch.finish();
        }
        if (!any) {
            taker.accept(UnreadableChunk.because(empty()));
        }
        return platforms.warnings();
    }

    private Problem empty() {
        return ScenarioFile.empty(rows.whole())
                .withMaybe("Maybe add a row for each workload, below the names of the columns.");
    }
}
