package dev.sextant.report.decision;

import dev.sextant.decision.CitedRule;
import dev.sextant.decision.CitedStatement;
import dev.sextant.decision.ConcludedFact;
import dev.sextant.decision.ExplanationNode;
import dev.sextant.decision.ExplanationNode.ConditionNode;
import dev.sextant.decision.ExplanationNode.FiringNode;
import dev.sextant.decision.UsedFigure;
import dev.sextant.report.format.Json;
import dev.sextant.report.format.LocationJson;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the nodes of an explanation, in the shape that {@link ExplanationJson} documents. */
public final class NodeJson {

    private NodeJson() {}

    static void add(List<ExplanationNode> nodes, ArrayNode into) {
        nodes.forEach(node -> into.add(node(node)));
    }

    private static ObjectNode node(ExplanationNode node) {
        if (node instanceof ExplanationNode.Derived derived) {
            ObjectNode json = conclusion("conclusion", derived.conclusion());
            ArrayNode firings = json.putArray("firings");
            derived.firings().forEach(firing -> firings.add(firing(firing)));
            return json;
        }
        if (node instanceof ExplanationNode.Mention mention) {
            return conclusion("mention", mention.conclusion());
        }
        if (node instanceof ExplanationNode.Input input) {
            ObjectNode json =
                    Json.object()
                            .put("node", "input")
                            .put("path", input.given().path())
                            .put("value", input.given().text());
            LocationJson.put(input.given().place(), json);
            return json;
        }
        return node instanceof ExplanationNode.FromData data
                ? figure(data.figure())
                : Json.object()
                        .put("node", "absent")
                        .put("text", ((ExplanationNode.Absent) node).text());
    }

    private static ObjectNode conclusion(String kind, ConcludedFact conclusion) {
        ObjectNode json =
                Json.object()
                        .put("node", kind)
                        .put("number", conclusion.number())
                        .put("type", conclusion.type());
        values(conclusion.values(), json);
        return json;
    }

    private static ObjectNode figure(UsedFigure figure) {
        ObjectNode json = Json.object().put("node", "figure").put("type", figure.type());
        values(figure.values(), json);
        json.put("source", figure.source()).put("asOf", figure.asOf());
        LocationJson.put(figure.place(), json);
        return json;
    }

    private static void values(Map<String, String> values, ObjectNode into) {
        ObjectNode json = into.putObject("values");
        values.forEach(json::put);
    }

    private static ObjectNode firing(FiringNode firing) {
        CitedRule rule = firing.rule();
        ObjectNode json =
                Json.object()
                        .put("rule", rule.rule())
                        .put("folder", rule.folder())
                        .put("sentence", rule.sentence());
        LocationJson.put(rule.place(), json);
        json.put("rationale", rule.rationale()).put("source", rule.source());
        json.set("citation", rule.citation() == null ? null : citation(rule.citation()));
        json.put("because", firing.firing().because());
        ArrayNode conditions = json.putArray("conditions");
        firing.conditions().forEach(condition -> conditions.add(condition(condition)));
        return json;
    }

    /** Renders a citation. */
    public static ObjectNode citation(CitedStatement citation) {
        ObjectNode json =
                Json.object()
                        .put("sentence", citation.sentence())
                        .put("from", citation.from())
                        .put("asOf", citation.asOf());
        LocationJson.put(citation.place(), json);
        return json;
    }

    private static ObjectNode condition(ConditionNode condition) {
        ObjectNode json = Json.object().put("condition", condition.written());
        values(condition.matched().values(), json);
        add(condition.facts(), json.putArray("facts"));
        return json;
    }
}
