package dev.sextant.report.decision;

import dev.sextant.explain.words.PlacementWords;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.verdict.Basis;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.report.format.Json;
import dev.sextant.report.format.LocationJson;
import dev.sextant.report.run.RunJson;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.model.ScenarioOutcome;
import dev.sextant.source.Problem;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Renders the result of one scenario as JSON; {@link RunJson} documents its shape. */
public final class OutcomeJson {

    private OutcomeJson() {}

    /** Renders the outcome of one scenario. */
    public static ObjectNode of(ScenarioOutcome<PlatformAnswer> outcome, Rulebook rulebook) {
        if (outcome instanceof ScenarioOutcome.Decided<PlatformAnswer> decided) {
            return decided(decided, rulebook);
        }
        ObjectNode node = Json.object();
        if (outcome instanceof ScenarioOutcome.Rejected<PlatformAnswer> rejected) {
            node.put("status", "rejected");
            LocationJson.put(rejected.location(), node);
            problems(rejected.problems(), node.putArray("problems"));
        } else if (outcome instanceof ScenarioOutcome.Failed<PlatformAnswer> failed) {
            node.put("status", "failed").put("scenario", failed.scenario());
            LocationJson.put(failed.location(), node);
            node.put("why", failed.why());
        }
        return node;
    }

    private static ObjectNode decided(
            ScenarioOutcome.Decided<PlatformAnswer> decided, Rulebook rulebook) {
        ObjectNode node =
                Json.object().put("status", "decided").put("scenario", decided.scenario());
        LocationJson.put(decided.location(), node);
        node.put("recommendation", ValueFormatter.of(decided.answer().recommendation().answer()));
        elsewhere(decided.answer().elsewhere(), node);
        CertaintyJson.put(decided.answer().certainty().platform(), node);
        ArrayNode workloads = node.putArray("workloads");
        for (PlatformAnswer.Placed placed : decided.answer().placed()) {
            ObjectNode workload = placed(placed, rulebook);
            CertaintyJson.put(
                    decided.answer().certainty().of(placed.placement().workload()), workload);
            workloads.add(workload);
        }
        if (!decided.answer().questions().isEmpty()) {
            SensitivityJson.add(decided.answer().questions(), node.putArray("questions"));
        }
        if (decided.answer().sensitivity() != null) {
            node.set("sensitivity", SensitivityJson.of(decided.answer().sensitivity()));
        }
        problems(decided.warnings(), node.putArray("warnings"));
        return node;
    }

    /** The parts that go to neither of the two, by their styles. */
    static void elsewhere(List<Style> styles, ObjectNode into) {
        ArrayNode elsewhere = into.putArray("elsewhere");
        styles.forEach(style -> elsewhere.add(ValueFormatter.of(style)));
    }

    private static ObjectNode placed(PlatformAnswer.Placed placed, Rulebook rulebook) {
        String rule = placed.decisive().rule();
        ObjectNode node =
                placement(placed.placement())
                        .put("reason", placed.decisive().because())
                        .put("rule", rule)
                        .put("folder", rulebook.rule(rule).map(Rule::origin).orElse(null));
        ArrayNode assumed = node.putArray("assumed");
        placed.assumed().forEach(each -> assumed.add(each.fact().toString()));
        return node;
    }

    static ObjectNode placement(Placement placement) {
        return Json.object()
                .put("workload", placement.workload())
                .put("option", PlacementWords.of(placement))
                .put(
                        "style",
                        placement.style() == null ? null : ValueFormatter.of(placement.style()))
                .put("points", placement.points())
                .put("margin", placement.basis() == Basis.LIMITS ? null : placement.margin())
                .put("basis", ValueFormatter.of(placement.basis()));
    }

    private static void problems(List<Problem> problems, ArrayNode into) {
        problems.forEach(problem -> into.add(LocationJson.problem(problem)));
    }
}
