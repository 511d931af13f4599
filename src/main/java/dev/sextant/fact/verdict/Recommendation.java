package dev.sextant.fact.verdict;

import dev.sextant.fact.Conclusion;

/**
 * The answer for a platform.
 *
 * @param platform the platform's name
 * @param answer the answer
 */
public record Recommendation(String platform, Answer answer) implements Conclusion {}
