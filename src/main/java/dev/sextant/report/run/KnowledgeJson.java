package dev.sextant.report.run;

import dev.sextant.authoring.diff.KnowledgeDifference;
import dev.sextant.authoring.diff.KnowledgeDifference.Moved;
import dev.sextant.explain.words.PlacementWords;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.report.format.Json;
import dev.sextant.report.format.LocationJson;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders what the article alone would answer otherwise, as JSON.
 *
 * <pre>
 * { "rules": digest of the rules,
 *   "changed": [ in the order of the input
 *     { "scenario", "file", "line", "column", "article": answer by the article, "all": answer by all rules,
 *       "workloads": [ { "workload", "article": place, "all": place, "effect", "rules": [ { "rule", "because" } ] } ] } ],
 *   "totals": { "alike", "changed", "workloads", "moved", "rejected", "failed" } }
 * place: { "option", "style" or null }
 * effect, of each of the rules: "decides": the move needs it, and beside the article's rules it is enough;
 *     "needed": the move needs it and others; "enough": it is, and so is another;
 *     "together": these are enough, and none of these can be left out
 * </pre>
 */
public final class KnowledgeJson {

    private KnowledgeJson() {}

    /**
     * The differences as one JSON document, with a line feed at its end.
     *
     * @param rejected how many inputs could not be read
     * @param failed over how many scenarios a rule or the engine failed
     */
    public static String write(
            List<KnowledgeDifference> differences, int rejected, int failed, String digest) {
        ObjectNode root = Json.object().put("rules", digest);
        ArrayNode changed = root.putArray("changed");
        differences.stream()
                .filter(one -> !one.isAlike())
                .forEach(one -> changed.add(difference(one)));
        KnowledgeTotals totals = KnowledgeTotals.of(differences, rejected, failed);
        root.putObject("totals")
                .put("alike", totals.alike())
                .put("changed", totals.changed())
                .put("workloads", totals.workloads())
                .put("moved", totals.moved())
                .put("rejected", totals.rejected())
                .put("failed", totals.failed());
        return Json.write(root);
    }

    private static ObjectNode difference(KnowledgeDifference difference) {
        ObjectNode node = Json.object().put("scenario", difference.scenario().name());
        LocationJson.put(difference.scenario().location(), node);
        node.put("article", ValueFormatter.of(difference.article()))
                .put("all", ValueFormatter.of(difference.all()));
        ArrayNode workloads = node.putArray("workloads");
        difference.moved().forEach(moved -> workloads.add(moved(moved)));
        return node;
    }

    private static ObjectNode moved(Moved moved) {
        ObjectNode node = Json.object().put("workload", moved.all().workload());
        node.set("article", place(moved.article()));
        node.set("all", place(moved.all()));
        node.put("effect", ValueFormatter.of(moved.effect()));
        ArrayNode rules = node.putArray("rules");
        moved.rules()
                .forEach(
                        sentence ->
                                rules.add(
                                        Json.object()
                                                .put("rule", sentence.rule())
                                                .put("because", sentence.because())));
        return node;
    }

    /** A place: option and style. */
    public static ObjectNode place(Placement placement) {
        return Json.object()
                .put("option", PlacementWords.of(placement))
                .put(
                        "style",
                        placement.style() == null ? null : ValueFormatter.of(placement.style()));
    }
}
