package dev.sextant.report;

import dev.sextant.explain.Clue;
import dev.sextant.explain.WhyNot;
import dev.sextant.source.Words;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders why rules are silent as JSON.
 *
 * <pre>
 * { "rules": digest of the rules,
 *   "scenarios": [ { "scenario", "answers": [ answer ] } ] }
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
     * @param answers the answers
     */
    public record OfScenario(String scenario, List<WhyNot> answers) {}

    /** The answers as one JSON document, with a line feed at its end. */
    public static String write(List<OfScenario> scenarios, String digest) {
        ObjectNode document = Json.object().put("rules", digest);
        ArrayNode array = document.putArray("scenarios");
        for (OfScenario each : scenarios) {
            add(each.answers(), array.addObject().put("scenario", each.scenario()), "answers");
        }
        return Json.write(document);
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
        Places.put(answer.rule().location(), node);
        node.put("workload", answer.workload())
                .put("fired", answer.hasFired())
                .put("holding", answer.holding())
                .put("total", answer.total());
        ArrayNode conditions = node.putArray("conditions");
        answer.clues().forEach(clue -> conditions.add(condition(clue)));
        NodeJson.add(answer.fired(), node.putArray("tree"));
        return node;
    }

    private static ObjectNode condition(Clue clue) {
        ObjectNode node =
                Json.object()
                        .put("truth", Words.of(clue.truth()))
                        .put("plain", clue.plain())
                        .put("written", clue.written());
        Places.put(clue.rule(), node);
        Clue.Asked asked = clue.asked();
        node.put("operator", asked == null ? null : asked.operator())
                .put("expected", asked == null ? null : asked.expected())
                .put("actual", asked == null ? null : asked.actual())
                .put("distance", asked == null ? null : asked.distance())
                .put("fact", clue.path() == null ? null : clue.path().toString());
        ObjectNode place = clue.place() == null ? null : Json.object();
        if (place != null) {
            Places.put(clue.place(), place);
        }
        node.set("place", place);
        add(clue.ways(), node, "ways");
        node.put("otherWays", clue.others()).put("cut", clue.cut());
        NodeJson.add(clue.against(), node.putArray("against"));
        return node;
    }
}
