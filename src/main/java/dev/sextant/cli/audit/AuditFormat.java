package dev.sextant.cli.audit;

import dev.sextant.report.audit.AuditCsv;
import dev.sextant.report.audit.AuditJson;
import dev.sextant.report.audit.AuditReport;
import dev.sextant.report.audit.AuditText;
import dev.sextant.report.audit.QueryCsv;
import dev.sextant.report.audit.QueryJson;
import dev.sextant.report.audit.QueryReport;
import dev.sextant.report.audit.QueryText;

/** Output formats of an audit. */
enum AuditFormat {
    /** A table for people. */
    text,
    /** A row for each decision, for spreadsheets. */
    csv,
    /** One document for machines. */
    json;

    /**
     * A report of decisions.
     *
     * @param width the width of a line, in characters
     * @param namesFiles whether there are several files of records
     */
    AuditReport report(int width, boolean namesFiles) {
        return switch (this) {
            case text -> new AuditText(width, namesFiles);
            case csv -> new AuditCsv();
            case json -> new AuditJson();
        };
    }

    /** A report of rows. */
    QueryReport ofRows(int width) {
        return switch (this) {
            case text -> new QueryText(width);
            case csv -> new QueryCsv();
            case json -> new QueryJson();
        };
    }
}
