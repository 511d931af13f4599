package dev.sextant.report.audit;

import dev.sextant.record.query.DecisionMatch;

/** Renders the decisions that were found, piece by piece: not all of them are in memory. */
public interface AuditReport {

    /** The text before all of them. */
    String begin();

    /** The next part of the output, which may be empty. */
    String next(DecisionMatch found);

    /** The rest of the output. */
    String end(AuditTotals totals);
}
