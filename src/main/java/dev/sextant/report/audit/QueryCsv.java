package dev.sextant.report.audit;

import dev.sextant.report.run.RunCsv;
import java.util.List;

/**
 * Renders the answer to a question in SQL as CSV, by RFC 4180. A text that a spreadsheet would take
 * for a formula is behind an apostrophe.
 */
public final class QueryCsv implements QueryReport {

    @Override
    public String begin(List<String> columns) {
        return RunCsv.record(columns.stream().map(RunCsv::text).toList());
    }

    @Override
    public String next(List<Object> values) {
        return RunCsv.record(
                values.stream()
                        .map(
                                value ->
                                        value instanceof String text
                                                ? RunCsv.text(text)
                                                : QueryText.cell(value))
                        .toList());
    }

    @Override
    public String end(AuditTotals totals) {
        return "";
    }
}
