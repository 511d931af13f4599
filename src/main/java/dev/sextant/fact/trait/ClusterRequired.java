package dev.sextant.fact.trait;

import dev.sextant.fact.Conclusion;

/**
 * A platform with a workload that only a cluster can run.
 *
 * @param platform the platform's name
 */
public record ClusterRequired(String platform) implements Conclusion {}
