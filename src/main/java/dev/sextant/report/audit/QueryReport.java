package dev.sextant.report.audit;

import java.util.List;

/** Renders the answer to a question in SQL, row by row. */
public interface QueryReport {

    /** The text before all rows. */
    String begin(List<String> columns);

    /**
     * The next part of the output, which may be empty.
     *
     * @param values texts, {@link Long} and {@link Double} numbers, and null
     */
    String next(List<Object> values);

    /** The rest of the output. */
    String end(AuditTotals totals);
}
