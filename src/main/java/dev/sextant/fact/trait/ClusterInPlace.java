package dev.sextant.fact.trait;

import dev.sextant.fact.AbsenceSentence;
import dev.sextant.fact.Conclusion;

/**
 * A platform on which a cluster runs already.
 *
 * @param platform the platform's name
 */
@AbsenceSentence("the platform has no cluster yet{~platform}")
public record ClusterInPlace(String platform) implements Conclusion {}
