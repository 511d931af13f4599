package dev.sextant.fact;

/**
 * A platform on which a cluster runs already.
 *
 * @param platform the platform's name
 */
public record ClusterInPlace(String platform) implements Conclusion {}
