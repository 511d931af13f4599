package dev.sextant.fact;

/**
 * What one subject counts for a style: the strongest support.
 *
 * @param workload the workload's name
 * @param style the style
 * @param subject the subject
 * @param points its weight in points
 */
public record Voice(String workload, Style style, Subject subject, int points)
        implements Conclusion {}
