package dev.sextant.cli;

import dev.sextant.report.Outcome;
import dev.sextant.report.RunReport;
import dev.sextant.store.Checkpoint;
import dev.sextant.store.OutputFolder;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the outcomes of a run to files of a folder, a file for each report. */
final class FolderRun implements RunOutput {

    /** A run that is broken off loses no more than that. */
    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofSeconds(1);

    private final OutputFolder folder;
    private final Map<String, RunReport> reports;
    private long lastCheckpoint = System.nanoTime();

    /**
     * @param reports by the names of their files
     */
    FolderRun(OutputFolder folder, Map<String, RunReport> reports) {
        this.folder = folder;
        this.reports = reports;
    }

    @Override
    public Progress begin() throws IOException {
        Optional<Checkpoint> reached = folder.begin(List.copyOf(reports.keySet()));
        if (reached.isPresent()) {
            return Progress.of(reached.get().state());
        }
        for (Map.Entry<String, RunReport> report : reports.entrySet()) {
            folder.add(report.getKey(), report.getValue().begin());
        }
        return Progress.none();
    }

    @Override
    public void next(long position, Outcome outcome) throws IOException {
        for (Map.Entry<String, RunReport> report : reports.entrySet()) {
            folder.add(report.getKey(), report.getValue().next(position, outcome));
        }
    }

    @Override
    public void rest(Progress progress) throws IOException {
        if (System.nanoTime() - lastCheckpoint >= BETWEEN_CHECKPOINTS.toNanos()) {
            breakOff(progress);
        }
    }

    @Override
    public void end(Progress progress) throws IOException {
        for (Map.Entry<String, RunReport> report : reports.entrySet()) {
            folder.add(report.getKey(), report.getValue().end(progress.summary()));
        }
        folder.finish(progress.state());
    }

    @Override
    public void breakOff(Progress progress) throws IOException {
        if (reports.values().stream().allMatch(RunReport::isAtRest)) {
            folder.reach(progress.state());
            lastCheckpoint = System.nanoTime();
        }
    }

    @Override
    public boolean isOpen() {
        return true;
    }
}
