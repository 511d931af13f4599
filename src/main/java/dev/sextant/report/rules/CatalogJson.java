package dev.sextant.report.rules;

import dev.sextant.authoring.catalog.RuleCatalog;
import dev.sextant.authoring.catalog.RulePage;
import dev.sextant.decision.CitedStatement;
import dev.sextant.explain.words.ConditionFormatter;
import dev.sextant.report.decision.NodeJson;
import dev.sextant.report.format.Json;
import dev.sextant.report.format.LayersJson;
import dev.sextant.report.format.LocationJson;
import dev.sextant.report.run.RunJson;
import dev.sextant.rulebook.model.Citation;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders the catalogue of a rule base as JSON.
 *
 * <pre>
 * { "rules": digest of the rules, "folders": [ as in {@link RunJson} ],
 *   "stories": { "folder", "count" or null where there is no such folder },
 *   "pages": [ by id
 *     { "rule", "folder", "sentence", "file", "line", "column", "rationale", "source",
 *       "citation": { "sentence", "from", "asOf", "file", "line", "column" } or null,
 *       "conditions": [ as they are written ], "concludes": [ type of fact ],
 *       "scenario": file or null, "counted": in how many stories, or null } ] }
 * </pre>
 */
public final class CatalogJson {

    private CatalogJson() {}

    /** The catalogue as one JSON document, with a line feed at its end. */
    public static String write(RuleCatalog catalogue, Rulebook rulebook) {
        ObjectNode root = LayersJson.put(rulebook, Json.object());
        root.putObject("stories")
                .put("folder", catalogue.folder())
                .put("count", catalogue.stories());
        ArrayNode pages = root.putArray("pages");
        catalogue.pages().forEach(page -> pages.add(page(page)));
        return Json.write(root);
    }

    private static ObjectNode page(RulePage page) {
        Rule rule = page.rule();
        ObjectNode node =
                Json.object()
                        .put("rule", rule.id())
                        .put("folder", rule.origin())
                        .put("sentence", rule.sentence());
        LocationJson.put(rule.location(), node);
        node.put("rationale", rule.rationale()).put("source", rule.source());
        Citation citation = page.citation();
        node.set(
                "citation",
                citation == null ? null : NodeJson.citation(CitedStatement.of(citation)));
        ArrayNode conditions = node.putArray("conditions");
        rule.conditions()
                .forEach(condition -> conditions.add(ConditionFormatter.written(condition)));
        ArrayNode concludes = node.putArray("concludes");
        rule.writes().stream().distinct().forEach(concludes::add);
        return node.put("scenario", page.scenario()).put("counted", page.counted());
    }
}
