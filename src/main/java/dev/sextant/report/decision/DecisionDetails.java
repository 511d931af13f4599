package dev.sextant.report.decision;

import dev.sextant.explain.model.Explanation;
import dev.sextant.explain.model.SensitivityResult;
import dev.sextant.explain.whynot.WhyNotOption;
import dev.sextant.fact.term.Option;
import dev.sextant.whatif.flip.FlipResult;
import java.util.List;

/**
 * The details of one decision that a page shows beyond the answer.
 *
 * @param why why it is the answer
 * @param contrast what another answer would take; null where it was not sought
 */
public record DecisionDetails(Explanation why, Contrast contrast) {

    /**
     * What another answer would take.
     *
     * @param sensitivity which unknown facts could turn the answer
     * @param platform what would give each other answer for the platform
     * @param workloads the other options of the workloads, in the order of the scenario
     */
    public record Contrast(
            SensitivityResult sensitivity, List<FlipResult> platform, List<Alternative> workloads) {

        /** Copies the lists. */
        public Contrast {
            platform = List.copyOf(platform);
            workloads = List.copyOf(workloads);
        }
    }

    /**
     * An option to which a workload does not go.
     *
     * @param workload the workload's name
     * @param option the option
     * @param whyNot why it does not
     * @param flips what would bring it there
     */
    public record Alternative(
            String workload, Option option, WhyNotOption whyNot, FlipResult flips) {}
}
