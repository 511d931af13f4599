package dev.sextant.report.decision;

import dev.sextant.explain.model.ExplanationNode;
import dev.sextant.explain.model.MatchedCondition;
import dev.sextant.explain.model.RuleFiring;
import dev.sextant.explain.words.FactFormatter;
import dev.sextant.fact.Figure;
import dev.sextant.report.format.Json;
import dev.sextant.report.format.LocationJson;
import dev.sextant.rulebook.model.Citation;
import java.util.List;
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
            ObjectNode json = fact("conclusion", derived.conclusion(), derived.number());
            ArrayNode firings = json.putArray("firings");
            derived.firings().forEach(firing -> firings.add(firing(firing)));
            return json;
        }
        if (node instanceof ExplanationNode.Mention mention) {
            return fact("mention", mention.conclusion(), mention.number());
        }
        if (node instanceof ExplanationNode.Input input) {
            ObjectNode json =
                    Json.object()
                            .put("node", "input")
                            .put("path", input.path().toString())
                            .put("value", input.value());
            LocationJson.put(input.location(), json);
            return json;
        }
        return node instanceof ExplanationNode.FromData data
                ? figure(data)
                : Json.object()
                        .put("node", "absent")
                        .put("text", ((ExplanationNode.Absent) node).text());
    }

    private static ObjectNode fact(String kind, Object fact, int number) {
        ObjectNode json = Json.object().put("node", kind).put("number", number);
        values(fact, json);
        return json;
    }

    private static ObjectNode figure(ExplanationNode.FromData data) {
        Figure figure = data.figure();
        ObjectNode json = Json.object().put("node", "figure");
        values(figure, json);
        json.put("source", figure.source()).put("asOf", figure.asOf().toString());
        LocationJson.put(data.location(), json);
        return json;
    }

    private static void values(Object fact, ObjectNode into) {
        into.put("type", fact.getClass().getSimpleName());
        ObjectNode values = into.putObject("values");
        FactFormatter.parts((Record) fact).forEach(values::put);
    }

    private static ObjectNode firing(RuleFiring firing) {
        ObjectNode json =
                Json.object()
                        .put("rule", firing.rule().id())
                        .put("folder", firing.rule().origin())
                        .put("sentence", firing.rule().sentence());
        LocationJson.put(firing.rule().location(), json);
        json.put("rationale", firing.rule().rationale()).put("source", firing.rule().source());
        json.set("citation", firing.citation() == null ? null : citation(firing.citation()));
        json.put("because", firing.because());
        ArrayNode conditions = json.putArray("conditions");
        firing.reads().forEach(read -> conditions.add(condition(read)));
        return json;
    }

    /** Renders a citation. */
    public static ObjectNode citation(Citation citation) {
        ObjectNode json =
                Json.object()
                        .put("sentence", citation.sentence())
                        .put("from", citation.from())
                        .put("asOf", citation.asOf().toString());
        LocationJson.put(citation.location(), json);
        return json;
    }

    private static ObjectNode condition(MatchedCondition read) {
        ObjectNode json = Json.object().put("condition", read.condition());
        ObjectNode values = json.putObject("values");
        read.values().forEach(value -> values.put(value.name(), value.value()));
        add(read.facts(), json.putArray("facts"));
        return json;
    }
}
