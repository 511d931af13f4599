package dev.sextant.report.run;

import dev.sextant.report.decision.PlatformAnswer;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.scenario.model.ScenarioOutcome;

/**
 * Counts of the scenarios of a run by outcome.
 *
 * @param decided those with an answer
 * @param rejected those that could not be read
 * @param failed those over which a rule or the engine failed
 */
public record RunTotals(int decided, int rejected, int failed) {

    /** None so far. */
    public static final RunTotals NONE = new RunTotals(0, 0, 0);

    /** With one more. */
    public RunTotals and(ScenarioOutcome<PlatformAnswer> outcome) {
        if (outcome instanceof ScenarioOutcome.Decided<PlatformAnswer>) {
            return new RunTotals(decided + 1, rejected, failed);
        }
        return outcome instanceof ScenarioOutcome.Rejected<PlatformAnswer>
                ? new RunTotals(decided, rejected + 1, failed)
                : new RunTotals(decided, rejected, failed + 1);
    }

    /** All of them. */
    public int scenarios() {
        return decided + rejected + failed;
    }

    /** The totals in one line; what was rejected may be no scenario, such as a file not there. */
    @Override
    public String toString() {
        return CountPhrase.of(scenarios(), rejected == 0 ? "scenario" : "input")
                + ": "
                + decided
                + " decided, "
                + rejected
                + " rejected, "
                + failed
                + " failed";
    }
}
