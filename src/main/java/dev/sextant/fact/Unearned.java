package dev.sextant.fact;

/**
 * An option that is possible and does not earn its keep.
 *
 * @param workload the workload's name
 * @param option the option
 */
public record Unearned(String workload, Option option) implements Conclusion {}
