package dev.sextant;

import dev.sextant.scenario.Rejected;
import dev.sextant.scenario.Scenario;
import dev.sextant.trace.DecisionFailed;
import dev.sextant.trace.Trace;

/** What came of one input. Every input ends in exactly one of these. */
public sealed interface Answered {

    /**
     * It was decided.
     *
     * @param scenario what was asked
     * @param trace the answer, with all that led to it
     */
    record Decided(Scenario scenario, Trace trace) implements Answered {}

    /**
     * It could not be read.
     *
     * @param input where it stands, and what is wrong with it
     */
    record NotRead(Rejected input) implements Answered {}

    /**
     * A rule or the engine failed over it.
     *
     * @param scenario what was asked
     * @param failure what happened
     */
    record Failed(Scenario scenario, DecisionFailed failure) implements Answered {}
}
