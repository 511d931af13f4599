package dev.sextant.record.model;

import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.model.WorkloadExplanation;
import dev.sextant.explain.words.PlacementWords;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.fact.verdict.Basis;
import dev.sextant.fact.verdict.Placement;
import java.util.List;

/**
 * The place of a workload.
 *
 * @param workload its name
 * @param option where it goes
 * @param style how it runs there; null where it is not placed
 * @param points the score of the option, in points
 * @param margin its lead over the other option, in points; null where limits left nothing else, and
 *     where it is not placed
 * @param basis how it came there
 * @param decisive what was decisive
 * @param standings how every style stood
 */
public record RecordedWorkload(
        String workload,
        String option,
        String style,
        int points,
        Integer margin,
        String basis,
        RuleSentence decisive,
        List<RecordedStanding> standings) {

    /** Returns the place of a workload as records keep it. */
    public static RecordedWorkload of(WorkloadExplanation explanation) {
        Placement placement = explanation.placement();
        return new RecordedWorkload(
                placement.workload(),
                PlacementWords.of(placement),
                placement.style() == null ? null : ValueFormatter.of(placement.style()),
                placement.points(),
                placement.basis() == Basis.LIMITS ? null : placement.margin(),
                ValueFormatter.of(placement.basis()),
                explanation.decisive().first(),
                explanation.standings().stream().map(RecordedStanding::of).toList());
    }
}
