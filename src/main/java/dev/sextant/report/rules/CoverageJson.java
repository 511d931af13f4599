package dev.sextant.report.rules;

import dev.sextant.authoring.coverage.Coverage;
import dev.sextant.authoring.coverage.Coverage.CoveredCondition;
import dev.sextant.authoring.coverage.Coverage.CoveredRule;
import dev.sextant.report.format.Json;
import dev.sextant.report.format.LocationJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders the coverage of a rule base as JSON, by {@code schemas/rules-coverage.schema.json}: the
 * shares, then every rule with its conditions.
 */
public final class CoverageJson {

    private CoverageJson() {}

    /**
     * The coverage as one JSON document, with a line feed at its end.
     *
     * @param digest the digest of the rules
     */
    public static String write(Coverage coverage, String digest) {
        ObjectNode root = Json.object().put("rules", digest).put("decisions", coverage.decisions());
        ObjectNode totals = root.putObject("totals").put("percent", coverage.percent());
        totals.set("firedRules", part(coverage.firedRules()));
        totals.set("silentRules", part(coverage.silentRules()));
        totals.set("outcomes", part(coverage.outcomes()));
        totals.set("firedStatements", part(coverage.firedStatements()));
        ArrayNode rules = root.putArray("coverage");
        coverage.rules().forEach(rule -> rules.add(rule(rule)));
        ArrayNode statements = root.putArray("statements");
        coverage.statements()
                .forEach(
                        one ->
                                statements.add(
                                        Json.object()
                                                .put("source", one.key())
                                                .put("rules", one.rules())
                                                .put("fired", one.fired())));
        return Json.write(root);
    }

    private static ObjectNode part(Coverage.Part part) {
        return Json.object()
                .put("seen", part.count())
                .put("of", part.of())
                .put("percent", part.percent());
    }

    private static ObjectNode rule(CoveredRule rule) {
        ObjectNode node =
                Json.object()
                        .put("rule", rule.rule().id())
                        .put("source", rule.rule().source())
                        .put("fired", rule.fired())
                        .put("silent", rule.silent());
        LocationJson.put(rule.rule().location(), node);
        ArrayNode conditions = node.putArray("conditions");
        rule.conditions().forEach(condition -> conditions.add(condition(condition)));
        return node;
    }

    private static ObjectNode condition(CoveredCondition condition) {
        ObjectNode node =
                Json.object()
                        .put("condition", condition.text())
                        .put("true", condition.held())
                        .put("false", condition.failed());
        LocationJson.put(condition.location(), node);
        return node;
    }
}
