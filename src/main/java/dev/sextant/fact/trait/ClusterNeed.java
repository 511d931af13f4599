package dev.sextant.fact.trait;

import dev.sextant.fact.AbsenceSentence;
import dev.sextant.fact.Conclusion;

/**
 * A platform with a need that only a cluster meets{~platform}.
 *
 * @param platform the platform's name
 */
@AbsenceSentence("the platform has no need that only a cluster meets{~platform}")
public record ClusterNeed(String platform) implements Conclusion {}
