package dev.sextant.explain.model;

import dev.sextant.decision.RuleSentence;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Style;
import java.util.List;

/**
 * The score of a style for a workload.
 *
 * @param style the style
 * @param option the option it belongs to, or null where the style is ruled out
 * @param points its score in points, or null where the style is ruled out
 * @param margin its score less the best score of the other options that are compared, in points, or
 *     null where there is no other, or the style is ruled out or not justified
 * @param counting the reasons that count for it, one for each subject
 * @param behind the reasons that stand behind these, being no stronger on a subject that is counted
 * @param against the reasons that speak for other styles and not for this
 * @param ruledOut the limits that rule it out, or what says that its option is not justified
 */
public record StyleEvaluation(
        Style style,
        Option option,
        Integer points,
        Integer margin,
        List<Reason> counting,
        List<Reason> behind,
        List<Reason> against,
        List<RuleSentence> ruledOut) {}
