package dev.sextant.cli.run;

import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.ProblemReporter;
import dev.sextant.cli.terminal.ProgressLine;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.report.decision.PlatformAnswer;
import dev.sextant.report.run.RunSummary;
import dev.sextant.report.run.RunTotals;
import dev.sextant.scenario.InputScanner;
import dev.sextant.scenario.model.ScenarioOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.BooleanSupplier;

/** Takes a run from its beginning, or from where it was interrupted, to its end. */
final class RunExecutor {

    private final RunOptions options;
    private final ScenarioDecider deciding;
    private final InputStream in;
    private final Terminal terminal;

    /**
     * @param in standard input
     */
    RunExecutor(RunOptions options, ScenarioDecider deciding, InputStream in, Terminal terminal) {
        this.in = in;
        this.options = options;
        this.deciding = deciding;
        this.terminal = terminal;
    }

    /** The same, where nothing breaks it off but that nobody takes outcomes any more. */
    ExitCode go(TerminalRunOutput output) {
        try {
            return go(output, () -> false);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Goes through the inputs.
     *
     * @param isBrokenOff whether somebody wants it to end
     * @throws InputsChangedException if those that were done before are not what they were
     * @throws IOException if the output cannot take the outcomes
     */
    ExitCode go(RunOutput output, BooleanSupplier isBrokenOff) throws IOException {
        RunProgress progress = output.begin();
        InputScanner portions = options.inputs(in);
        BooleanSupplier goesOn = () -> output.isOpen() && !isBrokenOff.getAsBoolean();
        try (ProgressLine line =
                new ProgressLine("inputs", portions::bytesRead, portions.bytes(), terminal)) {
            running(progress, output, line, goesOn).through(portions);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        if (isBrokenOff.getAsBoolean() && !progress.isStopped()) {
            output.breakOff(progress);
            return ExitCode.INTERRUPTED;
        }
        output.end(progress);
        terminal.complain(portions.warnings());
        return code(progress.summary());
    }

    private RunPipeline running(
            RunProgress progress, RunOutput output, ProgressLine line, BooleanSupplier goesOn) {
        return new RunPipeline(
                deciding, options, progress, new Passing(progress, output, line), goesOn);
    }

    /** Passes outcomes on, until there is a reason to stop. */
    private final class Passing implements RunPipeline.Taker {

        private final RunProgress progress;
        private final RunOutput output;
        private final ProgressLine line;

        Passing(RunProgress progress, RunOutput output, ProgressLine line) {
            this.line = line;
            this.progress = progress;
            this.output = output;
        }

        @Override
        public void take(RecordedOutcome recorded) {
            ScenarioOutcome<PlatformAnswer> outcome = recorded.outcome();
            ProblemReporter.about(outcome, terminal);
            try {
                output.next(progress.summary().totals().scenarios(), recorded);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            progress.add(outcome);
            line.take();
            String reason =
                    options.reasonToStop(
                            progress.summary().totals().scenarios(),
                            outcome instanceof ScenarioOutcome.Decided<PlatformAnswer>);
            if (reason != null) {
                terminal.complain("sextant: stopped " + reason + ": later inputs were not decided");
                progress.stop();
            }
        }

        @Override
        public void rest() {
            try {
                output.rest(progress);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** How a run ends with this result. */
    static ExitCode code(RunSummary summary) {
        RunTotals totals = summary.totals();
        if (summary.reachedLimit()) {
            return ExitCode.LIMIT;
        }
        if (totals.decided() + totals.failed() == 0) {
            return ExitCode.NO_SCENARIO;
        }
        return totals.decided() == totals.scenarios() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
