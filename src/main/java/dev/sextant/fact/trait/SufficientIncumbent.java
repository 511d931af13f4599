package dev.sextant.fact.trait;

import dev.sextant.fact.Conclusion;

/**
 * What runs without a cluster serves well, at the size and for the people that there are.
 *
 * @param platform the platform's name
 */
public record SufficientIncumbent(String platform) implements Conclusion {}
