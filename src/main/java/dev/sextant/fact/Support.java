package dev.sextant.fact;

/**
 * What reasons of one strength on one subject give a style.
 *
 * @param workload the workload's name
 * @param style the style
 * @param subject what the reasons are about
 * @param points their weight in points
 */
public record Support(String workload, Style style, Subject subject, int points)
        implements Conclusion {}
