package dev.sextant.fact;

/**
 * An option whose side earns the price of a second platform.
 *
 * @param option the option
 */
public record Pays(Option option) implements Conclusion {}
