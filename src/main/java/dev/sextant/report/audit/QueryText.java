package dev.sextant.report.audit;

import dev.sextant.report.format.TextSanitizer;
import dev.sextant.report.format.TextTable;
import java.util.ArrayList;
import java.util.List;

/** Renders the answer to a question in SQL as a table for people, one for every thousand rows. */
public final class QueryText implements QueryReport {

    private static final int MOST_ROWS = 1000;

    private final int width;
    private final List<List<Object>> kept = new ArrayList<>();
    private List<String> columns = List.of();

    /**
     * @param width the width of a line, in characters
     */
    public QueryText(int width) {
        this.width = width;
    }

    @Override
    public String begin(List<String> columns) {
        this.columns = columns.stream().map(TextSanitizer::line).toList();
        return "";
    }

    @Override
    public String next(List<Object> values) {
        kept.add(values);
        return kept.size() == MOST_ROWS ? table() : "";
    }

    @Override
    public String end(AuditTotals totals) {
        StringBuilder text = new StringBuilder(table());
        totals.linesOfRows().forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private String table() {
        if (kept.isEmpty()) {
            return "";
        }
        List<Boolean> numeric = new ArrayList<>();
        for (int index = 0; index < columns.size(); index++) {
            int column = index;
            numeric.add(kept.stream().noneMatch(row -> row.get(column) instanceof String));
        }
        TextTable table = new TextTable(columns, numeric);
        kept.forEach(row -> table.row(row.stream().map(QueryText::cell).toList()));
        kept.clear();
        return String.join("\n", table.lines(width)) + "\n\n";
    }

    /** A value as it is in a cell; nothing for null. */
    static String cell(Object value) {
        return value == null ? "" : value.toString();
    }
}
