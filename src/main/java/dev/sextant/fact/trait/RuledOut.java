package dev.sextant.fact.trait;

import dev.sextant.fact.AbsenceSentence;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Style;

/**
 * A style that is impossible for a workload.
 *
 * @param workload the workload's name
 * @param style the style
 */
@AbsenceSentence({
    "nothing rules out {style} for {workload}",
    "nothing is ruled out for {workload}"
})
public record RuledOut(String workload, Style style) implements Conclusion {}
