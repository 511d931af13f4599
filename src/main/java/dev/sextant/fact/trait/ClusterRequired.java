package dev.sextant.fact.trait;

import dev.sextant.fact.AbsenceSentence;
import dev.sextant.fact.Conclusion;

/**
 * A platform with a workload that only a cluster can run.
 *
 * @param platform the platform's name
 */
@AbsenceSentence("no workload requires a cluster{~platform}")
public record ClusterRequired(String platform) implements Conclusion {}
