package dev.sextant.fact;

/**
 * An option that something is placed on.
 *
 * @param option the option
 */
public record UsedOption(Option option) implements Conclusion {}
