package dev.sextant.report;

import dev.sextant.explain.Wording;
import dev.sextant.fact.Basis;
import dev.sextant.fact.Placement;
import dev.sextant.rulebook.Knowledge;
import dev.sextant.rulebook.Rule;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.source.Problem;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders a run as JSON.
 *
 * <pre>
 * { "rules": digest of the rules, "folders": [ folder of rules, the lowest first ],
 *   "knowledge": "all", or "article" where only the article's rules had an opinion,
 *   "scenarios": [ in the order of the input
 *     { "status": "decided", "scenario", "file", "line", "column", "recommendation",
 *       "workloads": [ { "workload", "option", "style" or null, "points", "margin" or null, "basis", "reason",
 *           "rule", "folder" of the rule or null } ],
 *       "questions": [ question ] where it is undecided,
 *       "warnings": [ problem ] },
 *     { "status": "rejected", "file", "line", "column", "problems": [ problem ] },
 *     { "status": "failed", "scenario", "file", "line", "column", "why" } ],
 *   "totals": { "scenarios", "decided", "rejected", "failed" } }
 * folder: { "folder", "rules": how many are in force, "replacing": [ id of a rule in place of an earlier one ],
 *     "figures": how many are in force, "replacingFigures" }
 * question: { "fact", "question", "tried", "turns": [ turn ] }
 * turn: { "value", "recommendation" or null where it stays,
 *     "moved" to another option: [ place ], "restyled", with the same option: [ place ] }
 * place: { "workload", "option", "style" or null }
 * problem: { "severity", "file", "line", "column", "code", "what", "maybe" or null }
 * </pre>
 *
 * <p>A margin is null where limits left nothing to compare with, or where nothing is placed. A line
 * or column that is not known is left out.
 */
public final class RunJson {

    private RunJson() {}

    /** The run as one JSON document, with a line feed at its end. */
    public static String write(List<Outcome> outcomes, Rulebook rulebook, Knowledge knowledge) {
        ObjectNode run =
                LayersJson.put(rulebook, Json.object()).put("knowledge", Wording.of(knowledge));
        ArrayNode scenarios = run.putArray("scenarios");
        outcomes.forEach(outcome -> scenarios.add(outcome(outcome, rulebook)));
        Totals totals = Totals.of(outcomes);
        run.putObject("totals")
                .put("scenarios", totals.scenarios())
                .put("decided", totals.decided())
                .put("rejected", totals.rejected())
                .put("failed", totals.failed());
        return Json.write(run);
    }

    private static ObjectNode outcome(Outcome outcome, Rulebook rulebook) {
        if (outcome instanceof Outcome.Decided decided) {
            return decided(decided, rulebook);
        }
        ObjectNode node = Json.object();
        if (outcome instanceof Outcome.Rejected rejected) {
            node.put("status", "rejected");
            Places.put(rejected.location(), node);
            problems(rejected.problems(), node.putArray("problems"));
        } else if (outcome instanceof Outcome.Failed failed) {
            node.put("status", "failed").put("scenario", failed.scenario());
            Places.put(failed.location(), node);
            node.put("why", failed.why());
        }
        return node;
    }

    private static ObjectNode decided(Outcome.Decided decided, Rulebook rulebook) {
        ObjectNode node =
                Json.object().put("status", "decided").put("scenario", decided.scenario());
        Places.put(decided.location(), node);
        node.put("recommendation", Wording.of(decided.recommendation().answer()));
        ArrayNode workloads = node.putArray("workloads");
        decided.placed().forEach(placed -> workloads.add(placed(placed, rulebook)));
        if (!decided.questions().isEmpty()) {
            SensitivityJson.add(decided.questions(), node.putArray("questions"));
        }
        if (decided.sensitivity() != null) {
            node.set("sensitivity", SensitivityJson.of(decided.sensitivity()));
        }
        problems(decided.warnings(), node.putArray("warnings"));
        return node;
    }

    private static ObjectNode placed(Outcome.Placed placed, Rulebook rulebook) {
        String rule = placed.decisive().rule();
        return placement(placed.placement())
                .put("reason", placed.decisive().because())
                .put("rule", rule)
                .put("folder", rulebook.rule(rule).map(Rule::origin).orElse(null));
    }

    static ObjectNode placement(Placement placement) {
        return Json.object()
                .put("workload", placement.workload())
                .put("option", Wording.of(placement.option()))
                .put("style", placement.style() == null ? null : Wording.of(placement.style()))
                .put("points", placement.points())
                .put("margin", placement.basis() == Basis.LIMITS ? null : placement.margin())
                .put("basis", Wording.of(placement.basis()));
    }

    private static void problems(List<Problem> problems, ArrayNode into) {
        problems.forEach(problem -> into.add(Places.problem(problem)));
    }
}
