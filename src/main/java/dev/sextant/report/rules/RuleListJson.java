package dev.sextant.report.rules;

import dev.sextant.report.format.Json;
import dev.sextant.report.format.LayersJson;
import dev.sextant.report.format.LocationJson;
import dev.sextant.rulebook.graph.RuleLinks;
import dev.sextant.rulebook.model.Rulebook;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Renders rules as JSON, by {@code schemas/rules-list.schema.json}. */
public final class RuleListJson {

    private RuleListJson() {}

    /**
     * The rules as one JSON document, with a line feed at its end.
     *
     * @param rulebook the rule base that they are of
     */
    public static String write(List<RuleLinks> rules, Rulebook rulebook) {
        ObjectNode root = LayersJson.put(rulebook, Json.object());
        ArrayNode list = root.putArray("list");
        rules.forEach(links -> list.add(rule(links, rulebook)));
        return Json.write(root);
    }

    private static ObjectNode rule(RuleLinks links, Rulebook rulebook) {
        String id = links.rule().id();
        ObjectNode node =
                Json.object()
                        .put("rule", id)
                        .put("folder", links.rule().origin())
                        .put("sentence", links.rule().sentence())
                        .put("stage", rulebook.stages().get(id))
                        .put("source", links.rule().source());
        LocationJson.put(links.rule().location(), node);
        put(links.takes(), node.putArray("takes"));
        put(links.gives(), node.putArray("gives"));
        return node.put("text", links.rule().text());
    }

    private static void put(List<RuleLinks.Link> links, ArrayNode into) {
        for (RuleLinks.Link link : links) {
            ArrayNode rules = into.addObject().put("fact", link.type()).putArray("rules");
            link.rules().forEach(rules::add);
        }
    }
}
