package dev.sextant.record.model;

/**
 * A value of an unknown fact that would turn something.
 *
 * @param fact the path of the fact
 * @param value the value
 * @param recommendation the answer it would give; null where that stays, and the place of a
 *     workload changes
 */
public record RecordedTurn(String fact, String value, String recommendation) {}
