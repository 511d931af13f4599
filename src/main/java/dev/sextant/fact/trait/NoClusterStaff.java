package dev.sextant.fact.trait;

import dev.sextant.fact.Conclusion;

/**
 * A team that has nobody to run a first cluster.
 *
 * @param platform the platform's name
 */
public record NoClusterStaff(String platform) implements Conclusion {}
