package dev.sextant.fact.trait;

import dev.sextant.fact.AbsenceSentence;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Ground;
import dev.sextant.fact.term.Place;

/**
 * A place where a workload runs: one of its own, or one of the platform's where it has none of its
 * own.
 *
 * @param workload the workload's name
 * @param place the place
 * @param ground the owner of the place
 */
@AbsenceSentence("no place of {workload} is on {ground}")
public record Located(String workload, Place place, Ground ground) implements Conclusion {}
