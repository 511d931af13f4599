package dev.sextant.report.rules;

import dev.sextant.authoring.check.ProblemPage;
import dev.sextant.report.format.Json;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders pages on kinds of problems as JSON.
 *
 * <pre>
 * { "pages": [ { "code", "title", "group", "paragraphs": [ text ],
 *     "wrong", "right": [ { "part": which part of a rule base, "text" } ] } ] }
 * </pre>
 */
public final class ProblemPageJson {

    private ProblemPageJson() {}

    /** The pages as one JSON document, with a line feed at its end. */
    public static String write(List<ProblemPage> pages) {
        ObjectNode root = Json.object();
        ArrayNode all = root.putArray("pages");
        for (ProblemPage page : pages) {
            ObjectNode node =
                    all.addObject()
                            .put("code", page.code())
                            .put("title", page.title())
                            .put("group", page.group());
            ArrayNode paragraphs = node.putArray("paragraphs");
            page.paragraphs().forEach(paragraphs::add);
            add(page.wrong(), node.putArray("wrong"));
            add(page.right(), node.putArray("right"));
        }
        return Json.write(root);
    }

    private static void add(List<ProblemPage.Example> examples, ArrayNode all) {
        for (ProblemPage.Example example : examples) {
            all.addObject()
                    .put("part", example.part())
                    .put("text", String.join("\n", example.lines()) + "\n");
        }
    }
}
