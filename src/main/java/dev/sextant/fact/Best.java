package dev.sextant.fact;

/**
 * The score of an option: that of its best style.
 *
 * @param workload the workload's name
 * @param option the option
 * @param points the score, in points
 */
public record Best(String workload, Option option, int points) implements Conclusion {}
