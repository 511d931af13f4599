package dev.sextant.fact.trait;

import dev.sextant.fact.AbsenceSentence;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Quality;

/**
 * A quality of a workload that one given fact says by itself.
 *
 * @param workload the workload's name
 * @param quality the quality
 */
@AbsenceSentence("{workload} does not have the trait '{quality}'")
public record BasicTrait(String workload, Quality quality) implements Conclusion {}
