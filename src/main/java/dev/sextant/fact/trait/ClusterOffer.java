package dev.sextant.fact.trait;

import dev.sextant.fact.AbsenceSentence;
import dev.sextant.fact.Conclusion;

/**
 * A cluster that a partner or another department would run for the team.
 *
 * @param platform the platform's name
 */
@AbsenceSentence("nobody offers to run a cluster for the team{~platform}")
public record ClusterOffer(String platform) implements Conclusion {}
