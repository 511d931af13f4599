package dev.sextant.report.audit;

import dev.sextant.record.query.DecisionMatch;

/** Renders the decisions that were found, piece by piece: not all of them are in memory. */
public interface AuditReport {

    /** What stands before all of them. */
    String begin();

    /** What is to be written next, now that there is one more; it may be none yet. */
    String next(DecisionMatch found);

    /** What is left to write. */
    String end(AuditTotals totals);
}
