package dev.sextant.cli.audit;

import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.record.query.DecisionQuery;
import dev.sextant.record.query.RecordStore;
import dev.sextant.record.query.RowConsumer;
import dev.sextant.report.audit.AuditReport;
import dev.sextant.report.audit.AuditTotals;
import dev.sextant.report.audit.QueryReport;
import dev.sextant.source.Problem;
import java.util.List;
import java.util.Map;

/** Answers a question to records. */
final class AuditRunner {

    private final RecordStore store;
    private final AuditFormat format;
    private final Terminal terminal;
    private final List<Problem> unreadable;

    AuditRunner(RecordStore store, AuditFormat format, Terminal terminal) {
        this.store = store;
        this.format = format;
        this.terminal = terminal;
        this.unreadable = store.problems();
    }

    /**
     * Answers with decisions.
     *
     * @param namesFiles whether there are several files of records
     */
    ExitCode answer(DecisionQuery question, boolean namesFiles) {
        AuditReport report = format.report(terminal.width(), namesFiles);
        terminal.print(report.begin());
        long found =
                store.ask(
                        question,
                        one -> {
                            terminal.print(report.next(one));
                            return terminal.isOpen();
                        });
        AuditTotals totals =
                new AuditTotals(store.records(), found, store.hidden(question), unreadable);
        terminal.print(report.end(totals));
        return end(totals, totals.lines());
    }

    /** Answers with rows. */
    ExitCode answer(String sql) {
        Rows rows = new Rows(format.ofRows(terminal.width()));
        store.ask(sql, rows);
        AuditTotals totals = new AuditTotals(store.records(), rows.taken, Map.of(), unreadable);
        terminal.print(rows.report.end(totals));
        return end(totals, totals.linesOfRows());
    }

    /** Passes rows on. */
    private final class Rows implements RowConsumer {

        private final QueryReport report;
        private long taken;

        Rows(QueryReport report) {
            this.report = report;
        }

        @Override
        public void columns(List<String> names) {
            terminal.print(report.begin(names));
        }

        @Override
        public boolean row(List<Object> values) {
            taken++;
            terminal.print(report.next(values));
            return terminal.isOpen();
        }
    }

    /** Shows what went wrong, and beside a table for machines the result. */
    private ExitCode end(AuditTotals totals, List<String> lines) {
        terminal.complain(unreadable);
        if (format == AuditFormat.csv) {
            lines.forEach(terminal::complain);
        }
        if (!unreadable.isEmpty()) {
            return ExitCode.FINDINGS;
        }
        return totals.records() == 0 ? ExitCode.NO_SCENARIO : ExitCode.FINE;
    }
}
