package dev.sextant.fact.trait;

import dev.sextant.fact.AbsenceSentence;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Aspect;

/**
 * An aspect that the scenario states, so that nothing is assumed of it.
 *
 * @param about the name of the workload or platform
 * @param aspect what is stated
 */
@AbsenceSentence("the scenario does not state the {aspect} of {about}")
public record StatedAspect(String about, Aspect aspect) implements Conclusion {}
