package dev.sextant.fact.verdict;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Sharing;
import dev.sextant.fact.term.Style;

/**
 * The option that leads for a workload by itself.
 *
 * @param workload the workload's name
 * @param option the option
 * @param style its style to take
 * @param points its score, in points
 * @param margin the points by which it leads; null where no other option is possible
 * @param sharing whether the style comes with a platform to share
 * @param basis why it leads
 */
public record Lead(
        String workload,
        Option option,
        Style style,
        int points,
        Integer margin,
        Sharing sharing,
        Basis basis)
        implements Conclusion {}
