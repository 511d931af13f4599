package dev.sextant.fact;

/**
 * The style to take of an option: the best, and of equals the one of least effort.
 *
 * @param workload the workload's name
 * @param option the option
 * @param style the style
 */
public record Chosen(String workload, Option option, Style style) implements Conclusion {}
