package dev.sextant.fact.trait;

import dev.sextant.fact.Conclusion;

/**
 * An organization that wants one platform.
 *
 * @param platform the platform's name
 */
public record OnePlatformWanted(String platform) implements Conclusion {}
