package dev.sextant.record.query;

/**
 * Something that is asked of records.
 *
 * @param isOfWorkload whether it is asked of each workload, {@code w}, and not of the decision as a
 *     whole, {@code d}
 * @param holds the condition
 * @param value a query for a JSON array of texts, what it holds for, to which conditions can be
 *     added; null where the answer shows that anyway
 * @param hidden what it cannot see; null where it sees all
 */
public record Filter(boolean isOfWorkload, SqlFragment holds, SqlFragment value, Hidden hidden) {

    static Filter ofDecision(SqlFragment holds, SqlFragment value) {
        return new Filter(false, holds, value, null);
    }

    static Filter ofWorkload(SqlFragment holds, SqlFragment value) {
        return new Filter(true, holds, value, null);
    }

    /** The same where values can have been taken out. */
    Filter blindTo(String fact, SqlFragment count) {
        return new Filter(isOfWorkload, holds, value, new Hidden(fact, count));
    }

    /**
     * Values that were taken out of records.
     *
     * @param fact the fact that is asked about, as the user wrote it
     * @param count a query for how many records lack its value
     */
    record Hidden(String fact, SqlFragment count) {}
}
