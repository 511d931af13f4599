package dev.sextant.fact.verdict;

import dev.sextant.fact.Conclusion;

/**
 * A workload for which no option leads.
 *
 * @param workload the workload's name
 */
public record Open(String workload) implements Conclusion {}
