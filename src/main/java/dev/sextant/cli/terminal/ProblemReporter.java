package dev.sextant.cli.terminal;

import dev.sextant.report.decision.PlatformAnswer;
import dev.sextant.scenario.model.ScenarioOutcome;

/** Shows on standard error what is wrong with scenarios. */
public final class ProblemReporter {

    private ProblemReporter() {}

    /** Warnings of a scenario that was decided, the problems of one that was not. */
    public static void about(ScenarioOutcome<PlatformAnswer> outcome, Terminal terminal) {
        if (outcome instanceof ScenarioOutcome.Decided<PlatformAnswer> decided) {
            terminal.complain(decided.warnings());
        } else if (outcome instanceof ScenarioOutcome.Rejected<PlatformAnswer> rejected) {
            terminal.complain(rejected.problems());
        } else if (outcome instanceof ScenarioOutcome.Failed<PlatformAnswer> failed) {
            terminal.complain(
                    failed.location() + ": failed: " + failed.scenario() + ": " + failed.why());
        }
    }
}
