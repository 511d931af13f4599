package dev.sextant.report.run;

import dev.sextant.report.decision.PlatformAnswer;
import dev.sextant.scenario.model.ScenarioOutcome;

/**
 * Renders a run piece by piece, so that no more than a few outcomes are in memory. A run that was
 * interrupted can continue another report of the same kind: what a report writes depends on nothing
 * but what it is given, from where it was last at rest.
 */
public interface RunReport {

    /** The text before all outcomes. */
    String begin();

    /**
     * The next part of the output, which may be empty.
     *
     * @param position how many outcomes came before it in the run
     */
    String next(long position, ScenarioOutcome<PlatformAnswer> outcome);

    /**
     * The rest of the output.
     *
     * @param summary of all outcomes
     */
    String end(RunSummary summary);

    /** Whether it keeps nothing back: all that it was given is written. */
    default boolean isAtRest() {
        return true;
    }
}
