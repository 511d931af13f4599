package dev.sextant;

import dev.sextant.scenario.model.RejectedInput;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionTrace;

/** The result of one input. Every input ends in exactly one of these. */
public sealed interface DecisionResult {

    /**
     * It was decided.
     *
     * @param scenario what was asked
     * @param trace the answer, with all that led to it
     */
    record Decided(Scenario scenario, DecisionTrace trace) implements DecisionResult {}

    /**
     * It could not be read.
     *
     * @param input where it is, and what is wrong with it
     */
    record NotRead(RejectedInput input) implements DecisionResult {}

    /**
     * A rule or the engine failed over it.
     *
     * @param scenario what was asked
     * @param failure what happened
     */
    record Failed(Scenario scenario, DecisionException failure) implements DecisionResult {}
}
