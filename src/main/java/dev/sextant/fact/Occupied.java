package dev.sextant.fact;

/**
 * An option that some workload of the platform is placed on.
 *
 * @param option the option
 */
public record Occupied(Option option) implements Conclusion {}
