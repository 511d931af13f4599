package dev.sextant.explain.model;

import dev.sextant.fact.verdict.Placement;
import java.util.List;

/**
 * Why a workload goes where it goes.
 *
 * @param placement its place
 * @param decisive what was decisive
 * @param standings how every style stands that is possible or ruled out: possible ones first, by
 *     points
 * @param reasons every reason, by subject, then the strongest first
 * @param roots the numbers of the placement and of the conflicts, remedies and notices about the
 *     workload in the graph of the explanation
 * @param costs what each possible style would cost a month
 */
public record WorkloadExplanation(
        Placement placement,
        DecisiveReasons decisive,
        List<StyleEvaluation> standings,
        List<Reason> reasons,
        List<Integer> roots,
        MonthlyCosts costs) {}
