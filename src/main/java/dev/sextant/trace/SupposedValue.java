package dev.sextant.trace;

/**
 * The given facts if one fact had another value.
 *
 * @param value the value, as a scenario file has it: one of its region
 * @param region the values that lead to the same
 * @param facts all the facts, this one with the value
 */
public record SupposedValue(String value, ValueRegion region, DecisionFacts facts) {}
