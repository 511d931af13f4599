package dev.sextant.authoring.examine;

import dev.sextant.decision.ExplainedConclusions;
import dev.sextant.explain.model.Explanation;
import dev.sextant.explain.model.WorkloadExplanation;

/** The part of an explanation that made the difference. */
public sealed interface MismatchEvidence {

    /**
     * The answer for the platform, with what was decisive for each workload.
     *
     * @param explanation the explanation
     */
    record OfPlatform(Explanation explanation) implements MismatchEvidence {}

    /**
     * The place of a workload, with the scores of the styles.
     *
     * @param workload the explanation
     */
    record OfWorkload(WorkloadExplanation workload) implements MismatchEvidence {}

    /**
     * What a rule concluded.
     *
     * @param concluded the conclusions, with what the rule read
     */
    record OfRule(ExplainedConclusions concluded) implements MismatchEvidence {}

    /** There is nothing to show: what was expected did not happen. */
    record Nothing() implements MismatchEvidence {}
}
