package dev.sextant.cli;

import dev.sextant.report.RunReport;

/** Prints the outcomes of a run on standard output. */
record PrintedRun(RunReport report, Terminal terminal) implements RunOutput {

    @Override
    public Progress begin() {
        terminal.print(report.begin());
        return Progress.none();
    }

    @Override
    public void next(long position, Recorded outcome) {
        terminal.print(report.next(position, outcome.outcome()));
    }

    @Override
    public void rest(Progress progress) {
        // What is printed is gone.
    }

    @Override
    public void end(Progress progress) {
        terminal.print(report.end(progress.summary()));
    }

    @Override
    public void breakOff(Progress progress) {
        terminal.out().flush();
    }

    @Override
    public boolean isOpen() {
        return terminal.isOpen();
    }
}
