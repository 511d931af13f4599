package dev.sextant.report.diff;

import dev.sextant.authoring.diff.FigureChange;
import dev.sextant.authoring.diff.RuleBaseChanges;
import dev.sextant.authoring.diff.RuleChange;
import dev.sextant.authoring.diff.ScenarioDifference;
import dev.sextant.authoring.diff.ScenarioDifference.Kind;
import dev.sextant.explain.words.FactFormatter;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.report.format.Json;
import dev.sextant.report.format.LocationJson;
import dev.sextant.report.run.KnowledgeJson;
import dev.sextant.rulebook.model.Rule;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders what a change of the rules does to answers as JSON, by {@code
 * schemas/rules-diff.schema.json}.
 */
public final class DiffJson {

    private DiffJson() {}

    /**
     * The differences as one JSON document, with a line feed at its end.
     *
     * @param before the digest of the one rule base
     * @param after that of the other
     */
    public static String write(
            RuleBaseChanges changes,
            List<ScenarioDifference> differences,
            DiffTotals totals,
            String before,
            String after) {
        ObjectNode root = Json.object().put("before", before).put("after", after);
        ArrayNode rules = root.putArray("rules");
        changes.rules().forEach(change -> rules.add(rule(change)));
        ArrayNode figures = root.putArray("figures");
        changes.figures().forEach(change -> figures.add(figure(change)));
        ArrayNode flipped = root.putArray("flipped");
        DiffText.of(Kind.FLIPPED, differences).forEach(one -> flipped.add(flipped(one)));
        ArrayNode others = root.putArray("otherReasons");
        DiffText.of(Kind.OTHER_REASONS, differences)
                .forEach(one -> others.add(causes(one, scenario(one))));
        root.putObject("totals")
                .put("flipped", totals.flipped())
                .put("otherReasons", totals.otherReasons())
                .put("unchanged", totals.unchanged())
                .put("rejected", totals.rejected())
                .put("failed", totals.failed());
        return Json.write(root);
    }

    private static ObjectNode rule(RuleChange change) {
        Rule rule = change.after() == null ? change.before() : change.after();
        ObjectNode node =
                Json.object()
                        .put("rule", change.id())
                        .put("kind", ValueFormatter.of(change.kind()))
                        .put("before", change.before() == null ? null : change.before().text())
                        .put("after", change.after() == null ? null : change.after().text());
        LocationJson.put(rule.location(), node);
        return node;
    }

    private static ObjectNode figure(FigureChange change) {
        ObjectNode node =
                Json.object()
                        .put("figure", FactFormatter.of((Record) change.figure()))
                        .put("kind", change.added() ? "added" : "removed");
        LocationJson.put(change.location(), node);
        return node;
    }

    private static ObjectNode flipped(ScenarioDifference one) {
        ObjectNode node =
                scenario(one)
                        .put("before", ValueFormatter.of(one.before().recommendation().answer()))
                        .put("after", ValueFormatter.of(one.after().recommendation().answer()));
        ArrayNode workloads = node.putArray("workloads");
        for (ScenarioDifference.Moved moved : one.moved()) {
            ObjectNode workload = workloads.addObject().put("workload", moved.after().workload());
            workload.set("before", KnowledgeJson.place(moved.before()));
            workload.set("after", KnowledgeJson.place(moved.after()));
        }
        return causes(one, node.put("effect", ValueFormatter.of(one.effect())));
    }

    private static ObjectNode scenario(ScenarioDifference one) {
        ObjectNode node = Json.object().put("scenario", one.scenario().name());
        LocationJson.put(one.scenario().location(), node);
        return node;
    }

    private static ObjectNode causes(ScenarioDifference one, ObjectNode node) {
        ArrayNode rules = node.putArray("rules");
        one.rules().forEach(change -> rules.add(change.id()));
        return node;
    }
}
