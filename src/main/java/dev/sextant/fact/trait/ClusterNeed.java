package dev.sextant.fact.trait;

import dev.sextant.fact.Conclusion;

/**
 * A platform with a need that only a cluster meets.
 *
 * @param platform the platform's name
 */
public record ClusterNeed(String platform) implements Conclusion {}
