package dev.sextant.fact.verdict;

import dev.sextant.fact.Conclusion;

/**
 * A way out of a conflict.
 *
 * @param workload the workload's name
 * @param lack what is lacking
 * @param remedy the way out
 */
public record WayOut(String workload, Lack lack, Remedy remedy) implements Conclusion {}
