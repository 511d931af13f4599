package dev.sextant.report.rules;

import dev.sextant.authoring.catalog.NewRule;
import dev.sextant.report.format.Json;
import dev.sextant.report.format.LocationJson;
import dev.sextant.rulebook.model.RuleId;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Renders what was written of a new rule as JSON, by {@code schemas/rules-new.schema.json}. */
public final class NewRuleJson {

    private NewRuleJson() {}

    /** The files as one JSON document, with a line feed at its end. */
    public static String write(RuleId rule, NewRule.Written written) {
        ObjectNode root = Json.object().put("rule", rule.toString());
        put(written.created(), root.putArray("written"));
        put(written.changed(), root.putArray("addedTo"));
        LocationJson.put(written.rationale(), root.putObject("rationale"));
        return Json.write(root);
    }

    private static void put(List<Path> files, ArrayNode into) {
        files.forEach(file -> into.add(file.toString().replace('\\', '/')));
    }
}
