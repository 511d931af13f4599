package dev.sextant.fact;

/**
 * An option that the platform has beside its primary one, because its workloads pay for it or can
 * go nowhere else.
 *
 * @param option the option
 */
public record SecondPlatformJustified(Option option) implements Conclusion {}
