package dev.sextant.fact;

/**
 * Anything that a rule can match: given by a scenario, held in a data file, or concluded by a rule.
 * Rules may name only the types that {@code FactTypes} lists.
 */
public interface Fact {}
