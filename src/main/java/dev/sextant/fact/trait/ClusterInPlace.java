package dev.sextant.fact.trait;

import dev.sextant.fact.Conclusion;

/**
 * A platform on which a cluster runs already.
 *
 * @param platform the platform's name
 */
public record ClusterInPlace(String platform) implements Conclusion {}
