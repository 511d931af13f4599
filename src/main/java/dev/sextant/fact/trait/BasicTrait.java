package dev.sextant.fact.trait;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Quality;

/**
 * A quality of a workload that one given fact says by itself.
 *
 * @param workload the workload's name
 * @param quality the quality
 */
public record BasicTrait(String workload, Quality quality) implements Conclusion {}
