package dev.sextant.fact;

/**
 * The number of calls to a workload in a month.
 *
 * @param workload the workload's name
 * @param calls how many; 0 and more
 */
public record MonthlyCalls(String workload, double calls) implements Conclusion {}
