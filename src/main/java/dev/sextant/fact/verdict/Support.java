package dev.sextant.fact.verdict;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.term.Subject;

/**
 * The points that reasons of one strength on one subject add to a style.
 *
 * @param workload the workload's name
 * @param style the style
 * @param subject what the reasons are about
 * @param points their weight in points
 */
public record Support(String workload, Style style, Subject subject, int points)
        implements Conclusion {}
