package dev.sextant.cli.run;

import dev.sextant.cli.terminal.Terminal;
import dev.sextant.report.run.RunReport;

/** Prints the outcomes of a run on standard output. */
record TerminalRunOutput(RunReport report, Terminal terminal) implements RunOutput {

    @Override
    public RunProgress begin() {
        terminal.print(report.begin());
        return RunProgress.none();
    }

    @Override
    public void next(long position, RecordedOutcome outcome) {
        terminal.print(report.next(position, outcome.outcome()));
    }

    @Override
    public void rest(RunProgress progress) {
        // Printed output cannot be changed.
    }

    @Override
    public void end(RunProgress progress) {
        terminal.print(report.end(progress.summary()));
    }

    @Override
    public void breakOff(RunProgress progress) {
        terminal.out().flush();
    }

    @Override
    public boolean isOpen() {
        return terminal.isOpen();
    }
}
