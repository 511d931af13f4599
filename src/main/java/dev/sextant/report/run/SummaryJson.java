package dev.sextant.report.run;

import dev.sextant.report.format.Json;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders a summary as JSON, and reads it again.
 *
 * <pre>
 * { "totals": { "scenarios", "decided", "rejected", "failed" },
 *   "counts": { topic: { name: count } for each topic },
 *   "reachedLimit": whether a limit of the run was reached over some scenario }
 * </pre>
 */
public final class SummaryJson {

    private SummaryJson() {}

    /** The summary as a document, with a line feed at its end. */
    public static String write(RunSummary summary) {
        return Json.write(of(summary));
    }

    /** The summary. */
    public static ObjectNode of(RunSummary summary) {
        RunTotals totals = summary.totals();
        ObjectNode node = Json.object();
        node.putObject("totals")
                .put("scenarios", totals.scenarios())
                .put("decided", totals.decided())
                .put("rejected", totals.rejected())
                .put("failed", totals.failed());
        ObjectNode counts = node.putObject("counts");
        for (SummaryTopic topic : SummaryTopic.values()) {
            ObjectNode counted = counts.putObject(topic.key());
            summary.counts(topic).forEach(counted::put);
        }
        return node.put("reachedLimit", summary.reachedLimit());
    }

    /** The summary that was written so. */
    public static RunSummary read(JsonNode node) {
        RunSummary summary = new RunSummary();
        JsonNode totals = node.get("totals");
        summary.restore(
                new RunTotals(
                        totals.get("decided").asInt(),
                        totals.get("rejected").asInt(),
                        totals.get("failed").asInt()),
                node.get("reachedLimit").asBoolean());
        for (SummaryTopic topic : SummaryTopic.values()) {
            for (Map.Entry<String, JsonNode> count :
                    node.get("counts").get(topic.key()).properties()) {
                summary.restore(topic, count.getKey(), count.getValue().asLong());
            }
        }
        return summary;
    }
}
