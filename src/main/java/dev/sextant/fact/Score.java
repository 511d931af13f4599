package dev.sextant.fact;

/**
 * The sum of the voices for a style.
 *
 * @param workload the workload's name
 * @param style the style
 * @param option the option it belongs to
 * @param points the sum, in points
 */
public record Score(String workload, Style style, Option option, int points)
        implements Conclusion {}
