package dev.sextant.record.query;

import dev.sextant.source.Problem;

/** The result of reading a line. */
public sealed interface RecordReadResult {

    /**
     * A record.
     *
     * @param line where it is, from 1
     * @param position its number in the chain; null where it is in none
     */
    record Readable(int line, Long position, RecordExcerpt excerpt) implements RecordReadResult {}

    /** No record. */
    record Unreadable(Problem problem) implements RecordReadResult {}
}
