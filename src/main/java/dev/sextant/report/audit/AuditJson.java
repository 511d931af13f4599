package dev.sextant.report.audit;

import dev.sextant.record.query.DecisionMatch;
import dev.sextant.report.format.Json;
import dev.sextant.report.format.LocationJson;
import dev.sextant.source.Problem;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders decisions that were found as JSON.
 *
 * <pre>
 * { "verified": false, for an audit verifies nothing,
 *   "decisions": [ in the order of the records
 *     { "file", "line", "index", "decision", "status", "scenario", "input", "inputLine", "recommendation",
 *       "rule", "because", "margin": the least of any workload, where there are such,
 *       "workloads": [ { "workload", "option", "style", "margin", "rule" } ],
 *       "found": [ what the filters hold for ] } ],
 *   "records": how many were asked, "found": how many were found,
 *   "redacted": [ { "fact", "records": how many lack its value, which the filter cannot see } ],
 *   "unreadable": [ problem, as in a run ] }
 * </pre>
 */
public final class AuditJson implements AuditReport {

    private static final int INDENT = 4;

    private boolean isFirst = true;

    @Override
    public String begin() {
        return "{\n  \"verified\": false,\n  \"decisions\": [";
    }

    @Override
    public String next(DecisionMatch found) {
        String separator = isFirst ? "\n" : ",\n";
        isFirst = false;
        return separator + Json.write(of(found)).stripTrailing().indent(INDENT).stripTrailing();
    }

    private static JsonNode of(DecisionMatch found) {
        ObjectNode node = Json.object().put("file", found.file()).put("line", found.line());
        put("index", found.position(), node);
        put("decision", found.decision(), node);
        put("status", found.status(), node);
        put("scenario", found.scenario(), node);
        put("input", found.inputFile(), node);
        put("inputLine", found.inputLine(), node);
        put("recommendation", found.recommendation(), node);
        put("rule", found.rule(), node);
        put("because", found.because(), node);
        put("margin", found.margin(), node);
        ArrayNode workloads = node.putArray("workloads");
        for (DecisionMatch.Place place : found.workloads()) {
            ObjectNode workload = workloads.addObject().put("workload", place.workload());
            put("option", place.option(), workload);
            put("style", place.style(), workload);
            put("margin", place.margin(), workload);
            put("rule", place.rule(), workload);
        }
        ArrayNode results = node.putArray("found");
        found.found().forEach(results::add);
        return node;
    }

    /** What there is not is left out. */
    private static void put(String name, Object value, ObjectNode into) {
        if (value instanceof Number number) {
            into.put(name, number.longValue());
        } else if (value != null) {
            into.put(name, value.toString());
        }
    }

    @Override
    public String end(AuditTotals totals) {
        ObjectNode tail =
                Json.object().put("records", totals.records()).put("found", totals.found());
        ArrayNode redacted = tail.putArray("redacted");
        for (Map.Entry<String, Long> hidden : totals.hidden().entrySet()) {
            redacted.addObject().put("fact", hidden.getKey()).put("records", hidden.getValue());
        }
        ArrayNode unreadable = tail.putArray("unreadable");
        for (Problem problem : totals.unreadable()) {
            unreadable.add(LocationJson.problem(problem));
        }
        return (isFirst ? "]" : "\n  ]") + "," + Json.write(tail).substring(1);
    }
}
