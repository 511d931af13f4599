package dev.sextant.report.audit;

import dev.sextant.report.format.Json;
import dev.sextant.report.format.LocationJson;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders the answer to a question in SQL as JSON.
 *
 * <pre>
 * { "verified": false, for an audit verifies nothing,
 *   "columns": [ name ],
 *   "rows": [ [ value of each column ] ],
 *   "records": how many were asked, "found": how many rows there are,
 *   "unreadable": [ problem, as in a run ] }
 * </pre>
 */
public final class QueryJson implements QueryReport {

    private boolean isFirst = true;

    @Override
    public String begin(List<String> columns) {
        ArrayNode names = Json.object().putArray("columns");
        columns.forEach(names::add);
        return "{\n  \"verified\": false,\n  \"columns\": "
                + Json.line(names).stripTrailing()
                + ",\n  \"rows\": [";
    }

    @Override
    public String next(List<Object> values) {
        ArrayNode row = Json.object().putArray("row");
        values.forEach(value -> add(value, row));
        String separator = isFirst ? "\n    " : ",\n    ";
        isFirst = false;
        return separator + Json.line(row).stripTrailing();
    }

    /** JSON knows no infinite number. */
    private static void add(Object value, ArrayNode into) {
        if (value instanceof Long number) {
            into.add(number);
        } else if (value instanceof Double number && Double.isFinite(number)) {
            into.add(number);
        } else {
            into.add(value == null ? null : value.toString());
        }
    }

    @Override
    public String end(AuditTotals totals) {
        ObjectNode tail =
                Json.object().put("records", totals.records()).put("found", totals.found());
        ArrayNode unreadable = tail.putArray("unreadable");
        totals.unreadable().forEach(problem -> unreadable.add(LocationJson.problem(problem)));
        return (isFirst ? "]" : "\n  ]") + "," + Json.write(tail).substring(1);
    }
}
