package dev.sextant.fact.trait;

import dev.sextant.fact.Conclusion;

/**
 * A cluster that a partner or another department would run for the team.
 *
 * @param platform the platform's name
 */
public record ClusterOffer(String platform) implements Conclusion {}
