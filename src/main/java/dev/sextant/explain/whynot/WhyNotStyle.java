package dev.sextant.explain.whynot;

import dev.sextant.decision.ExplainedConclusions;
import dev.sextant.explain.model.Reason;
import dev.sextant.explain.model.StyleEvaluation;
import dev.sextant.fact.term.Style;
import java.util.List;

/**
 * The reasons why a workload is not placed on one style.
 *
 * @param style the style
 * @param standing its score and the reasons for it; null where it is neither possible nor ruled out
 * @param outweighedBy the reasons that count for the style that scores highest of all others and
 *     not for this one, the strongest first
 * @param ruledOut the conclusions that rule it out, with the limits they rest on
 * @param ways where it is neither possible nor ruled out, what a candidate would take
 */
public record WhyNotStyle(
        Style style,
        StyleEvaluation standing,
        List<Reason> outweighedBy,
        ExplainedConclusions ruledOut,
        List<WhyNot> ways) {

    /** Copies the lists. */
    public WhyNotStyle {
        outweighedBy = List.copyOf(outweighedBy);
        ways = List.copyOf(ways);
    }
}
