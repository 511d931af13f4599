package dev.sextant.report.decision;

import dev.sextant.explain.model.Reason;
import dev.sextant.explain.model.StyleEvaluation;
import dev.sextant.explain.whynot.ConditionExplanation;
import dev.sextant.explain.whynot.WhyNot;
import dev.sextant.explain.whynot.WhyNotOption;
import dev.sextant.explain.whynot.WhyNotStyle;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.report.format.Json;
import dev.sextant.report.format.LocationJson;
import dev.sextant.source.EnumWords;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders why rules are silent as JSON.
 *
 * <pre>
 * { "rules": digest of the rules,
 *   "scenarios": [ { "scenario", "answers": [ answer ], "options": [ option ] } ] }
 * option: { "workload", "option", "style" or null, "points", "margin" or null, "basis", "asked", "there",
 *     "decisive": { "rule", "because" }, "best" style or null, "bestPoints" or null,
 *     "styles": [ { "style", "points" or null, "margin" or null, "counting": [ reason ], "behind": [ reason ],
 *         "outweighedBy": [ reason ], "ruledOut": [ node ], "ways": [ answer ] } ],
 *     "nearest": [ answer ] }
 * reason: { "statement", "subject", "points", "told": [ { "rule", "because" } ] }
 * answer: { "rule", "sentence", "file", "line", "column", "workload" or null, "fired", "holding", "total",
 *     "conditions": [ condition ], "tree": [ node ] }
 * condition: { "truth": "true", "false", "unknown" or "not-reached", "plain", "written", "file", "line", "column",
 *     "operator" or null, "expected" or null, "actual" or null, "distance" or null, "fact" or null,
 *     "place": { "file", "line", "column" } or null,
 *     "ways": [ answer ], "otherWays", "cut", "against": [ node ] }
 * </pre>
 *
 * <p>Values are strings, written as people write them; nodes are those of {@link ExplanationJson}.
 */
public final class WhyNotJson {

    private WhyNotJson() {}

    /**
     * What is said of one scenario.
     *
     * @param scenario its name
     * @param answers the answers about a rule; empty where an option was asked about
     * @param options the answers about an option; empty where a rule was asked about
     */
    public record OfScenario(String scenario, List<WhyNot> answers, List<WhyNotOption> options) {}

    /**
     * The answers as one JSON document, with a line feed at its end.
     *
     * @param asked the option or style that was asked about; null where it was a rule
     */
    public static String write(List<OfScenario> scenarios, String asked, String digest) {
        ObjectNode document = Json.object().put("rules", digest);
        ArrayNode array = document.putArray("scenarios");
        for (OfScenario each : scenarios) {
            ObjectNode node = array.addObject().put("scenario", each.scenario());
            add(each.answers(), node, "answers");
            ArrayNode options = node.putArray("options");
            each.options().forEach(option -> options.add(option(option, asked)));
        }
        return Json.write(document);
    }

    private static ObjectNode option(WhyNotOption option, String asked) {
        ObjectNode node = OutcomeJson.placement(option.placement());
        node.put("asked", asked).put("there", option.isThere());
        node.set("decisive", ExplanationJson.sentence(option.decisive()));
        node.put("best", option.best() == null ? null : ValueFormatter.of(option.best()))
                .put("bestPoints", option.bestPoints());
        ArrayNode styles = node.putArray("styles");
        option.styles().forEach(style -> styles.add(style(style)));
        add(option.nearest(), node, "nearest");
        return node;
    }

    private static ObjectNode style(WhyNotStyle style) {
        StyleEvaluation standing = style.standing();
        ObjectNode node =
                Json.object()
                        .put("style", ValueFormatter.of(style.style()))
                        .put("points", standing == null ? null : standing.points())
                        .put("margin", standing == null ? null : standing.margin());
        reasons(standing == null ? List.of() : standing.counting(), node.putArray("counting"));
        reasons(standing == null ? List.of() : standing.behind(), node.putArray("behind"));
        reasons(style.outweighedBy(), node.putArray("outweighedBy"));
        NodeJson.add(style.ruledOut().nodes(), node.putArray("ruledOut"));
        add(style.ways(), node, "ways");
        return node;
    }

    private static void reasons(List<Reason> reasons, ArrayNode into) {
        for (Reason reason : reasons) {
            ObjectNode node =
                    into.addObject()
                            .put("statement", reason.statement())
                            .put("subject", ValueFormatter.of(reason.subject()))
                            .put("points", reason.points());
            ArrayNode sentences = node.putArray("told");
            reason.sentences().forEach(one -> sentences.add(ExplanationJson.sentence(one)));
        }
    }

    private static void add(List<WhyNot> answers, ObjectNode into, String name) {
        ArrayNode array = into.putArray(name);
        answers.forEach(answer -> array.add(answer(answer)));
    }

    private static ObjectNode answer(WhyNot answer) {
        ObjectNode node =
                Json.object()
                        .put("rule", answer.rule().id())
                        .put("sentence", answer.rule().sentence());
        LocationJson.put(answer.rule().location(), node);
        node.put("workload", answer.workload())
                .put("fired", answer.hasFired())
                .put("holding", answer.holding())
                .put("total", answer.total());
        ArrayNode conditions = node.putArray("conditions");
        answer.clues().forEach(clue -> conditions.add(condition(clue)));
        NodeJson.add(answer.fired().nodes(), node.putArray("tree"));
        return node;
    }

    private static ObjectNode condition(ConditionExplanation clue) {
        ObjectNode node =
                Json.object()
                        .put("truth", EnumWords.of(clue.truth()))
                        .put("plain", clue.plain())
                        .put("written", clue.written());
        LocationJson.put(clue.rule(), node);
        ConditionExplanation.Asked asked = clue.asked();
        node.put("operator", asked == null ? null : asked.operator())
                .put("expected", asked == null ? null : asked.expected())
                .put("actual", asked == null ? null : asked.actual())
                .put("distance", asked == null ? null : asked.distance())
                .put("fact", clue.path() == null ? null : clue.path().toString());
        ObjectNode place = clue.place() == null ? null : Json.object();
        if (place != null) {
            LocationJson.put(clue.place(), place);
        }
        node.set("place", place);
        add(clue.ways(), node, "ways");
        node.put("otherWays", clue.others()).put("cut", clue.cut());
        NodeJson.add(clue.against().nodes(), node.putArray("against"));
        return node;
    }
}
