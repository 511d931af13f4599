package dev.sextant.fact;

/**
 * What the workloads that one option leads bring together.
 *
 * @param option the option
 * @param margin the sum of their margins, in points
 */
public record Side(Option option, int margin) implements Conclusion {}
