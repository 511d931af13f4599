package dev.sextant.record.query;

import dev.sextant.source.Problem;

/** What came of reading a line. */
public sealed interface RecordReadResult {

    /**
     * A record.
     *
     * @param line where it stands, from 1
     * @param position its number in the chain; null where it stands in none
     */
    record Readable(int line, Long position, RecordExcerpt excerpt) implements RecordReadResult {}

    /** No record. */
    record Unreadable(Problem problem) implements RecordReadResult {}
}
