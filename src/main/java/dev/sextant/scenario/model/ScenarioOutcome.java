package dev.sextant.scenario.model;

import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.trace.DecisionException;
import java.util.List;

/**
 * How one input ended. Every input ends in exactly one of these.
 *
 * @param <A> what an answer holds
 */
public sealed interface ScenarioOutcome<A> {

    /** Returns where the input begins. */
    Location location();

    /**
     * It was decided.
     *
     * @param scenario its name
     * @param location where it begins
     * @param warnings what is doubtful about it
     * @param answer the answer
     */
    record Decided<A>(String scenario, Location location, List<Problem> warnings, A answer)
            implements ScenarioOutcome<A> {

        /** Copies the list. */
        public Decided {
            warnings = List.copyOf(warnings);
        }

        /** Returns the outcome of a scenario that was decided. */
        public static <A> Decided<A> of(AcceptedScenario input, A answer) {
            return new Decided<>(
                    input.scenario().name(), input.scenario().location(), input.problems(), answer);
        }
    }

    /**
     * It could not be read.
     *
     * @param location the scenario, or the file where not even scenarios could be distinguished
     * @param problems what is wrong with it, one or more
     */
    record Rejected<A>(Location location, List<Problem> problems) implements ScenarioOutcome<A> {

        /** Returns the outcome of an input that could not be read. */
        public static <A> Rejected<A> of(RejectedInput input) {
            return new Rejected<>(input.location(), input.problems());
        }
    }

    /**
     * A rule or the engine failed over it.
     *
     * @param scenario its name
     * @param location where it begins
     * @param failure what happened
     */
    record Failed<A>(String scenario, Location location, DecisionException failure)
            implements ScenarioOutcome<A> {

        /** Returns the outcome of a scenario over which deciding failed. */
        public static <A> Failed<A> of(Scenario scenario, DecisionException failure) {
            return new Failed<>(scenario.name(), scenario.location(), failure);
        }

        /** Returns what happened, in a sentence. */
        public String why() {
            return failure.getMessage();
        }
    }
}
