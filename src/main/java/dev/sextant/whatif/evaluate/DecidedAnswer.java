package dev.sextant.whatif.evaluate;

import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.trace.DecisionTrace;
import java.util.List;
import java.util.Optional;

/**
 * What a decision answers, without its points and margins: those change with almost every fact, and
 * are no answers.
 *
 * @param answer the answer for the platform
 * @param places where its workloads run, in the order of the scenario
 */
public record DecidedAnswer(Answer answer, List<Place> places) {

    /** Copies the list. */
    public DecidedAnswer {
        places = List.copyOf(places);
    }

    /** Returns what a trace answers. */
    public static DecidedAnswer of(DecisionTrace trace) {
        return of(Decision.of(trace));
    }

    /** Returns what a decision answers. */
    public static DecidedAnswer of(Decision decision) {
        return new DecidedAnswer(
                decision.answer(), decision.placements().stream().map(Place::of).toList());
    }

    /**
     * Where a workload runs.
     *
     * @param workload the name of the workload
     * @param option its option; empty while it has no place
     * @param style its style; empty where the option has none
     */
    public record Place(String workload, Optional<Option> option, Optional<Style> style) {

        /** Returns the place without its points. */
        public static Place of(Placement placement) {
            return new Place(
                    placement.workload(),
                    placement.chosen(),
                    Optional.ofNullable(placement.style()));
        }
    }
}
