package dev.sextant.fact;

/**
 * What a second platform is worth to the workloads that it leads for.
 *
 * @param option the option
 * @param margin the sum of their advantages, in points
 */
public record PlatformGain(Option option, int margin) implements Conclusion {}
