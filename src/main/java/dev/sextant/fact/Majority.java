package dev.sextant.fact;

/**
 * The option of the heavier side.
 *
 * @param option the option
 * @param basis whether its side is the heavier, or it is the simpler one of two that are close
 */
public record Majority(Option option, Basis basis) implements Conclusion {}
