package dev.sextant.fact;

/**
 * The option that leads for a workload by itself.
 *
 * @param workload the workload's name
 * @param option the option
 * @param points its score, in points
 * @param margin the points by which it leads; null where limits left nothing else
 * @param basis how it came to lead
 */
public record Lead(String workload, Option option, int points, Integer margin, Basis basis)
        implements Conclusion {}
