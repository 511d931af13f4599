package dev.sextant.fact;

/**
 * A style that is impossible for a workload.
 *
 * @param workload the workload's name
 * @param style the style
 */
public record RuledOut(String workload, Style style) implements Conclusion {}
