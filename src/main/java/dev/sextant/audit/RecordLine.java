package dev.sextant.audit;

/**
 * A line of a file of records.
 *
 * @param line its number in the file, from 1
 * @param record what it holds
 */
public record RecordLine(int line, DecisionRecord record) {}
