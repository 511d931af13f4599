package dev.sextant.report.audit;

import dev.sextant.record.query.DecisionMatch;
import dev.sextant.report.run.RunCsv;
import java.util.List;

/**
 * Renders decisions that were found as CSV, by RFC 4180: a row for each. A text that a spreadsheet
 * would take for a formula is behind an apostrophe.
 */
public final class AuditCsv implements AuditReport {

    private static final List<String> HEADER =
            List.of(
                    "file",
                    "line",
                    "index",
                    "decision",
                    "status",
                    "scenario",
                    "input",
                    "inputLine",
                    "recommendation",
                    "rule",
                    "because",
                    "margin",
                    "found");

    @Override
    public String begin() {
        return RunCsv.record(HEADER);
    }

    @Override
    public String next(DecisionMatch found) {
        return RunCsv.record(
                List.of(
                        text(found.file()),
                        number(found.line()),
                        number(found.position()),
                        text(found.decision()),
                        text(found.status()),
                        text(found.scenario()),
                        text(found.inputFile()),
                        number(found.inputLine()),
                        text(found.recommendation()),
                        text(found.rule()),
                        text(found.because()),
                        number(found.margin()),
                        text(String.join("\n", found.found()))));
    }

    @Override
    public String end(AuditTotals totals) {
        return "";
    }

    private static String text(String text) {
        return text == null ? "" : RunCsv.text(text);
    }

    private static String number(Number number) {
        return number == null ? "" : number.toString();
    }
}
