package dev.sextant.fact.verdict;

import dev.sextant.fact.Conclusion;

/**
 * A remedy for a conflict.
 *
 * @param workload the workload's name
 * @param lack what is lacking
 * @param remedy the remedy
 */
public record WayOut(String workload, Lack lack, Remedy remedy) implements Conclusion {}
