package dev.sextant.fact;

/**
 * A workload that a special-purpose style is made for.
 *
 * @param workload the workload's name
 * @param style the style
 */
public record SuitableStyle(String workload, Style style) implements Conclusion {}
