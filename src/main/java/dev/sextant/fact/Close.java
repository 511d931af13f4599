package dev.sextant.fact;

/**
 * A workload whose reasons suffice and are too close to lead clearly.
 *
 * @param workload the workload's name
 */
public record Close(String workload) implements Conclusion {}
