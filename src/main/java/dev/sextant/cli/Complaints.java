package dev.sextant.cli;

import dev.sextant.report.Outcome;

/** Tells on standard error what is wrong with scenarios. */
final class Complaints {

    private Complaints() {}

    /** Warnings of a scenario that was decided, the problems of one that was not. */
    static void about(Outcome outcome, Terminal terminal) {
        if (outcome instanceof Outcome.Decided decided) {
            terminal.complain(decided.warnings());
        } else if (outcome instanceof Outcome.Rejected rejected) {
            terminal.complain(rejected.problems());
        } else if (outcome instanceof Outcome.Failed failed) {
            terminal.complain(
                    failed.location() + ": failed: " + failed.scenario() + ": " + failed.why());
        }
    }
}
