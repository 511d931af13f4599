package dev.sextant.record.write;

/**
 * Where a chain ends.
 *
 * @param records how many lines it has
 * @param last the link behind the last of them
 */
public record ChainEnd(long records, String last) {}
