package dev.sextant.audit;

/**
 * Where a chain ends.
 *
 * @param records how many lines it has
 * @param last the link behind the last of them
 */
record ChainEnd(long records, String last) {}
