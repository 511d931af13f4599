package dev.sextant.explain.whynot;

import dev.sextant.decision.RuleSentence;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.verdict.Placement;
import java.util.List;

/**
 * The reasons why a workload is not placed on an option or a style, or the fact that it is.
 *
 * @param placement where it goes
 * @param decisive what was decisive
 * @param isThere whether it goes where it was asked about
 * @param best the style with the highest score; null where all are ruled out
 * @param bestPoints its score in points; null where all are ruled out
 * @param styles the styles that were asked about, those that score higher first
 * @param nearest silent rules that would speak for one of them, nearest to firing first
 */
public record WhyNotOption(
        Placement placement,
        RuleSentence decisive,
        boolean isThere,
        Style best,
        Integer bestPoints,
        List<WhyNotStyle> styles,
        List<WhyNot> nearest) {

    /** Copies the lists. */
    public WhyNotOption {
        styles = List.copyOf(styles);
        nearest = List.copyOf(nearest);
    }
}
