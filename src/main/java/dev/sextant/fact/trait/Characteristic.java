package dev.sextant.fact.trait;

import dev.sextant.fact.AbsenceSentence;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Quality;

/**
 * A quality of a workload that follows from its given facts.
 *
 * @param workload the workload's name
 * @param quality the quality
 */
@AbsenceSentence("{workload} does not have the characteristic '{quality}'")
public record Characteristic(String workload, Quality quality) implements Conclusion {}
