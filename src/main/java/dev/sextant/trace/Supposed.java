package dev.sextant.trace;

/**
 * What would be given if one fact that is not known had a value.
 *
 * @param value the value, as a scenario file has it
 * @param facts all the facts, this one with the value
 */
public record Supposed(String value, Facts facts) {}
