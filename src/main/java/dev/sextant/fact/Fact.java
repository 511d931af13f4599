package dev.sextant.fact;

/**
 * Anything that a rule can match: given by a scenario, held in a data file, or concluded by a rule.
 */
public sealed interface Fact permits Given, Figure, Conclusion {}
