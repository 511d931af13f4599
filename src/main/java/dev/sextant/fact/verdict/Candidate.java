package dev.sextant.fact.verdict;

import dev.sextant.fact.AbsenceSentence;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Style;

/**
 * A style that is possible for a workload.
 *
 * @param workload the workload's name
 * @param style the style
 * @param option the option it belongs to
 * @param effort the effort of running it, as a rank from 1
 */
@AbsenceSentence("no style is possible for {workload}")
public record Candidate(String workload, Style style, Option option, int effort)
        implements Conclusion {}
