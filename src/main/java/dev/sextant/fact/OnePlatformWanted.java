package dev.sextant.fact;

/**
 * An organization that wants one platform.
 *
 * @param platform the platform's name
 */
public record OnePlatformWanted(String platform) implements Conclusion {}
