package dev.sextant.fact.verdict;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.term.Subject;

/**
 * The score of a style on one subject: its strongest support.
 *
 * @param workload the workload's name
 * @param style the style
 * @param subject the subject
 * @param points the points of the strongest support
 */
public record SubjectScore(String workload, Style style, Subject subject, int points)
        implements Conclusion {}
