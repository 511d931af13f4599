package dev.sextant.fact.verdict;

import dev.sextant.fact.AbsenceSentence;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Situation;
import dev.sextant.fact.term.Style;

/**
 * The situation in which a style would be a second platform here.
 *
 * @param style the style
 * @param situation the situation
 */
@AbsenceSentence("no rule describes {style} as a second platform here")
public record StyleSituation(Style style, Situation situation) implements Conclusion {}
