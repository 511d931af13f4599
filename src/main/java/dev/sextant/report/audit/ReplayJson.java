package dev.sextant.report.audit;

import dev.sextant.record.replay.ReplayResult;
import dev.sextant.record.replay.ReplayedLine;
import dev.sextant.report.format.Json;
import dev.sextant.report.format.LayersJson;
import dev.sextant.rulebook.model.Rulebook;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders the result of records that were decided again, as JSON.
 *
 * <pre>
 * { "rules": digest of the rules, "records", "same", "different", "notReplayed",
 *   "others": [ { "file", "line", "scenario" or null, "decision",
 *       "first": { "field", "recorded" or null, "replayed" or null } and "rules": [ id ],
 *       or "changed": { "named", "digest" }, or else "notReplayed": why } ] }
 * </pre>
 */
public final class ReplayJson {

    private ReplayJson() {}

    /** One document, with a line feed at its end. */
    public static String write(ReplayTotals totals, Rulebook rulebook) {
        ObjectNode document = Json.object().put("rules", rulebook.digest());
        LayersJson.mark(rulebook, document);
        document.put("records", totals.records())
                .put("same", totals.same())
                .put("different", totals.differing())
                .put("notReplayed", totals.notReplayed());
        ArrayNode others = document.putArray("others");
        totals.others().forEach(line -> others.add(other(line)));
        return Json.write(document);
    }

    private static ObjectNode other(ReplayedLine line) {
        ObjectNode node =
                Json.object()
                        .put("file", line.file())
                        .put("line", line.line().line())
                        .put("scenario", line.line().record().scenario())
                        .put("decision", line.line().record().decision());
        if (line.replayed() instanceof ReplayResult.Differs differs) {
            node.putObject("first")
                    .put("field", differs.first().field())
                    .put("recorded", differs.first().recorded())
                    .put("replayed", differs.first().replayed());
            ArrayNode rules = node.putArray("rules");
            differs.rules().forEach(rules::add);
        } else if (line.replayed() instanceof ReplayResult.Changed changed) {
            node.putObject("changed").put("named", changed.named()).put("digest", changed.digest());
        } else if (line.replayed() instanceof ReplayResult.NotReplayed none) {
            node.put("notReplayed", none.why());
        }
        return node;
    }
}
