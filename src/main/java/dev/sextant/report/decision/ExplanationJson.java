package dev.sextant.report.decision;

import dev.sextant.decision.ExplanationTree;
import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.model.AppliedAssumption;
import dev.sextant.explain.model.DecisionCertainty;
import dev.sextant.explain.model.DecisiveReasons;
import dev.sextant.explain.model.Explanation;
import dev.sextant.explain.model.Reason;
import dev.sextant.explain.model.StyleEvaluation;
import dev.sextant.explain.model.WorkloadExplanation;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.report.format.Json;
import dev.sextant.report.format.LayersJson;
import dev.sextant.report.run.RunJson;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.rulebook.model.Rulebook;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders explanations as JSON.
 *
 * <pre>
 * { "rules": digest of the rules, "folders": [ as in {@link RunJson} ],
 *   "unsafeRules": true where any code of the rules was trusted, else left out,
 *   "knowledge": "all", or "article" where only the article's rules had an opinion,
 *   "explanations": [ explanation ] }
 * explanation: { "scenario", "recommendation", "elsewhere": [ style ],
 *   "certainty" and "variations" as in {@link CertaintyJson},
 *   "because": [ told ],
 *   "workloads": [ { "workload", "option", "style" or null, "points", "margin" or null, "basis",
 *       "certainty", "variations", "decisive": told,
 *       "standings": [ { "style", "option" or null, "points" or null, "margin" or null,
 *           "counting": [ statement ], "behind": [ statement ], "against": [ statement ], "ruledOut": [ told ] } ],
 *       "reasons": [ { "statement", "subject", "points", "styles": [ ], "told": [ told ] } ],
 *       "costs": costs,
 *       "tree": [ node ] } ],
 *   "assumed": [ { "about", "fact" that would replace it, "quality", "told": told } ],
 *   "tree": [ node ],
 *   "precedents": [ as in {@link PrecedentJson} ],
 *   "sensitivity": { "depth", "settled", "tried", "questions": [ question ],
 *       "unanswered": [ { "fact", "value", "why" } ], "others": [ fact ] },
 *   "rest": [ node ] }
 * costs: as in {@link CostJson}
 * question: { "fact", "question", "tried", "turns": [ { "value", "recommendation" or null where it stays,
 *     "moved" to another option: [ place ], "restyled", with the same option: [ place ] } ] }
 * place: { "workload", "option", "style" or null }
 * told: { "rule", "because" }
 * node, by its "node":
 *   "conclusion": { "number", "type", "values": { }, "firings": [ { "rule", "folder", "sentence", "file", "line", "column", "rationale",
 *       "source", "citation": { "sentence", "from", "asOf", "file", "line", "column" } or null, "because",
 *       "conditions": [ { "condition", "values": { }, "facts": [ node ] } ] } ] }
 *   "mention": { "number", "type", "values": { } }
 *   "input": { "path", "value", "file", "line", "column" }
 *   "figure": { "type", "values": { }, "source", "asOf", "file", "line", "column" }
 *   "absent": { "text" }
 * </pre>
 *
 * <p>Values are strings, written as people write them. A line or column that is not known is left
 * out.
 */
public final class ExplanationJson {

    private ExplanationJson() {}

    /**
     * The explanations as one JSON document, with a line feed at its end.
     *
     * @param rest whether it holds what was concluded and turned nothing, too
     */
    public static String write(
            List<Explanation> explanations,
            Rulebook rulebook,
            KnowledgeScope knowledge,
            boolean rest) {
        ObjectNode document =
                LayersJson.put(rulebook, Json.object())
                        .put("knowledge", ValueFormatter.of(knowledge));
        ArrayNode array = document.putArray("explanations");
        explanations.forEach(explanation -> array.add(explanation(explanation, rest)));
        return Json.write(document);
    }

    private static ObjectNode explanation(Explanation explanation, boolean rest) {
        ObjectNode node =
                Json.object()
                        .put("scenario", explanation.recommendation().platform())
                        .put(
                                "recommendation",
                                ValueFormatter.of(explanation.recommendation().answer()));
        OutcomeJson.elsewhere(explanation.elsewhere(), node);
        DecisionCertainty certainty = explanation.certainty();
        CertaintyJson.putWithVariations(certainty.platform(), node);
        sentence(explanation.because(), node.putArray("because"));
        ArrayNode workloads = node.putArray("workloads");
        ExplanationTree tree = new ExplanationTree(explanation.graph());
        explanation
                .workloads()
                .forEach(workload -> workloads.add(workload(workload, tree, certainty)));
        ArrayNode assumed = node.putArray("assumed");
        explanation.assumed().forEach(each -> assumed.add(assumed(each)));
        NodeJson.add(tree.nodes(explanation.roots()), node.putArray("tree"));
        PrecedentJson.add(explanation.precedents(), node.putArray("precedents"));
        explanation
                .sensitivity()
                .ifPresent(found -> node.set("sensitivity", SensitivityJson.of(found)));
        if (rest) {
            NodeJson.add(tree.nodes(explanation.rest()), node.putArray("rest"));
        }
        return node;
    }

    private static ObjectNode workload(
            WorkloadExplanation workload, ExplanationTree tree, DecisionCertainty certainty) {
        ObjectNode node = OutcomeJson.placement(workload.placement());
        CertaintyJson.putWithVariations(certainty.of(workload.placement().workload()), node);
        node.set("decisive", sentence(workload.decisive().first()));
        workload.decisive()
                .otherwise()
                .ifPresent(then -> node.set("without", without(workload.decisive(), then)));
        ArrayNode standings = node.putArray("standings");
        workload.standings().forEach(standing -> standings.add(standing(standing)));
        ArrayNode reasons = node.putArray("reasons");
        workload.reasons().forEach(reason -> reasons.add(reason(reason)));
        node.set("costs", CostJson.of(workload.costs()));
        NodeJson.add(tree.nodes(workload.roots()), node.putArray("tree"));
        return node;
    }

    private static ObjectNode without(DecisiveReasons decisive, Placement then) {
        ObjectNode node = Json.object();
        ArrayNode reasons = node.putArray("reasons");
        decisive.sentences().forEach(one -> reasons.add(sentence(one)));
        ObjectNode place = OutcomeJson.placement(then);
        node.put("needed", decisive.needed());
        List.of("option", "style", "basis").forEach(key -> node.set(key, place.get(key)));
        return node;
    }

    private static ObjectNode assumed(AppliedAssumption assumed) {
        ObjectNode node =
                Json.object()
                        .put("about", assumed.assumption().about())
                        .put("fact", assumed.fact().toString())
                        .put("quality", ValueFormatter.of(assumed.assumption().quality()));
        return node.set("told", sentence(assumed.sentence()));
    }

    private static ObjectNode standing(StyleEvaluation standing) {
        ObjectNode node =
                Json.object()
                        .put("style", ValueFormatter.of(standing.style()))
                        .put(
                                "option",
                                standing.option() == null
                                        ? null
                                        : ValueFormatter.of(standing.option()))
                        .put("points", standing.points())
                        .put("margin", standing.margin());
        statements(standing.counting(), node.putArray("counting"));
        statements(standing.behind(), node.putArray("behind"));
        statements(standing.against(), node.putArray("against"));
        sentence(standing.ruledOut(), node.putArray("ruledOut"));
        return node;
    }

    private static void statements(List<Reason> reasons, ArrayNode into) {
        reasons.forEach(reason -> into.add(reason.statement()));
    }

    private static ObjectNode reason(Reason reason) {
        ObjectNode node =
                Json.object()
                        .put("statement", reason.statement())
                        .put("subject", ValueFormatter.of(reason.subject()))
                        .put("points", reason.points());
        ArrayNode styles = node.putArray("styles");
        reason.styles().forEach(style -> styles.add(ValueFormatter.of(style)));
        sentence(reason.sentences(), node.putArray("told"));
        return node;
    }

    private static void sentence(List<RuleSentence> sentence, ArrayNode into) {
        sentence.forEach(one -> into.add(sentence(one)));
    }

    static ObjectNode sentence(RuleSentence sentence) {
        return Json.object().put("rule", sentence.rule()).put("because", sentence.because());
    }
}
