package dev.sextant.fact;

/**
 * A quality of a workload that follows from its given facts.
 *
 * @param workload the workload's name
 * @param quality the quality
 */
public record Characteristic(String workload, Quality quality) implements Conclusion {}
