package dev.sextant.fact;

/**
 * The option that leads for a workload by itself.
 *
 * @param workload the workload's name
 * @param option the option
 * @param style its style to take
 * @param points its score, in points
 * @param margin the points by which it leads; {@link MarginName#UNBEATABLE} where limits left
 *     nothing else
 * @param basis how it came to lead
 */
public record Lead(String workload, Option option, Style style, int points, int margin, Basis basis)
        implements Conclusion {}
