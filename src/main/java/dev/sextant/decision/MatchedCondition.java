package dev.sextant.decision;

import java.util.List;
import java.util.Map;

/**
 * What a condition of a rule read when it held.
 *
 * @param values what it read, as people write it, by component or result
 * @param rests the facts that it rests on
 */
public record MatchedCondition(Map<String, String> values, List<Evidence> rests) {}
