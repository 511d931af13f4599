package dev.sextant.fact;

/**
 * A style that is possible for a workload.
 *
 * @param workload the workload's name
 * @param style the style
 * @param option the option it belongs to
 */
public record Candidate(String workload, Style style, Option option) implements Conclusion {}
