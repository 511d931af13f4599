package dev.sextant.fact;

/**
 * What counts for a style on one subject: the strongest support there is.
 *
 * @param workload the workload's name
 * @param style the style
 * @param subject the subject
 * @param points the points of the strongest support
 */
public record SubjectScore(String workload, Style style, Subject subject, int points)
        implements Conclusion {}
