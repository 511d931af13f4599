package dev.sextant.fact;

/**
 * The option of the heavier side.
 *
 * @param option the option
 */
public record Majority(Option option) implements Conclusion {}
