package dev.sextant.fact;

/**
 * Something that a monthly cost is computed from is known of a workload.
 *
 * @param workload the workload's name
 * @param input what is known
 */
public record Known(String workload, CostInput input) implements Conclusion {}
