package dev.sextant.cli.run;

import dev.sextant.record.write.RecordFolder;
import dev.sextant.report.run.RunReport;
import dev.sextant.store.Checkpoint;
import dev.sextant.store.OutputFolder;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Writes the outcomes of a run to files of a folder, a file for each report. */
final class FolderRunOutput implements RunOutput {

    /** A run that is interrupted loses no more than that. */
    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofSeconds(1);

    /** What the records must know to continue. */
    private static final String CHAIN = "chain";

    private final OutputFolder folder;
    private final Map<String, RunReport> reports;
    private final RecordFolder records;
    private long lastCheckpoint = System.nanoTime();

    /**
     * @param reports by the names of their files
     * @param records writes the records; null where none are stored
     */
    FolderRunOutput(OutputFolder folder, Map<String, RunReport> reports, RecordFolder records) {
        this.folder = folder;
        this.reports = reports;
        this.records = records;
    }

    @Override
    public RunProgress begin() throws IOException {
        List<String> names = new ArrayList<>(reports.keySet());
        names.addAll(records == null ? List.of() : records.files());
        Optional<Checkpoint> reached = folder.begin(names);
        if (reached.isPresent()) {
            return goOn(reached.get().state());
        }
        if (records != null) {
            records.begin(folder);
        }
        for (Map.Entry<String, RunReport> report : reports.entrySet()) {
            folder.add(report.getKey(), report.getValue().begin());
        }
        return RunProgress.none();
    }

    private RunProgress goOn(ObjectNode state) {
        if (records != null) {
            records.resume((ObjectNode) state.get(CHAIN));
        }
        return RunProgress.of(state);
    }

    @Override
    public void next(long position, RecordedOutcome outcome) throws IOException {
        for (Map.Entry<String, RunReport> report : reports.entrySet()) {
            folder.add(report.getKey(), report.getValue().next(position, outcome.outcome()));
        }
        if (records != null) {
            records.add(outcome.record(), folder);
        }
    }

    @Override
    public void rest(RunProgress progress) throws IOException {
        if (System.nanoTime() - lastCheckpoint >= BETWEEN_CHECKPOINTS.toNanos()) {
            breakOff(progress);
        }
    }

    @Override
    public void end(RunProgress progress) throws IOException {
        for (Map.Entry<String, RunReport> report : reports.entrySet()) {
            folder.add(report.getKey(), report.getValue().end(progress.summary()));
        }
        if (records != null) {
            records.seal(folder, progress.state());
        }
        folder.finish(progress.state());
    }

    @Override
    public void breakOff(RunProgress progress) throws IOException {
        if (reports.values().stream().allMatch(RunReport::isAtRest)) {
            ObjectNode state = progress.state();
            if (records != null) {
                state.set(CHAIN, records.state());
            }
            folder.reach(state);
            lastCheckpoint = System.nanoTime();
        }
    }

    @Override
    public boolean isOpen() {
        return true;
    }
}
