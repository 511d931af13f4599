package dev.sextant.fact.trait;

import dev.sextant.fact.AbsenceSentence;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Start;

/**
 * The start of a workload, perhaps one of several.
 *
 * @param workload the workload's name
 * @param start whether it is an event, a call or a hand
 */
@AbsenceSentence("no {start} starts {workload}")
public record StartedBy(String workload, Start start) implements Conclusion {}
