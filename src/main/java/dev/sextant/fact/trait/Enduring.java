package dev.sextant.fact.trait;

import dev.sextant.fact.AbsenceSentence;
import dev.sextant.fact.Conclusion;

/**
 * A workload that computes for a long time or stays up, so that what starts it matters little.
 *
 * @param workload the workload's name
 * @param by how it runs long
 */
@AbsenceSentence("{workload} is not long-running")
public record Enduring(String workload, Endurance by) implements Conclusion {}
