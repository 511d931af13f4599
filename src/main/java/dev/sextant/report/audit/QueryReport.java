package dev.sextant.report.audit;

import java.util.List;

/** Renders the answer to a question in SQL, row by row. */
public interface QueryReport {

    /** What stands before all rows. */
    String begin(List<String> columns);

    /**
     * What is to be written next, now that there is one more row; it may be none yet.
     *
     * @param values texts, {@link Long} and {@link Double} numbers, and null
     */
    String next(List<Object> values);

    /** What is left to write. */
    String end(AuditTotals totals);
}
