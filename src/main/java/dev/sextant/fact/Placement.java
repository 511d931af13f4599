package dev.sextant.fact;

/**
 * Where a workload goes.
 *
 * @param workload the workload's name
 * @param option the option
 * @param style the style; null where the option is {@code NEITHER} or {@code OPEN}
 * @param points the score of the option, in points; 0 where there is none
 * @param margin its lead over the other option in points, below 0 where the workload gives up a
 *     better one; null where no other option is possible, and where it is not placed
 * @param basis how it came there
 */
public record Placement(
        String workload, Option option, Style style, int points, Integer margin, Basis basis)
        implements Conclusion {}
