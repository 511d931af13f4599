package dev.sextant.fact.trait;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Aspect;
import dev.sextant.fact.term.Quality;

/**
 * A quality that is assumed, because work of its kind typically has it. It weighs less than a given
 * fact, and a given fact of the same aspect replaces it.
 *
 * @param about the name of the workload or platform
 * @param aspect the given fact that would replace it
 * @param quality the quality
 */
public record Assumption(String about, Aspect aspect, Quality quality) implements Conclusion {}
