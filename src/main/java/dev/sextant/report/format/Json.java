package dev.sextant.report.format;

import dev.sextant.source.document.JsonText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes and writes JSON. */
public final class Json {

    private Json() {}

    /** Returns the JSON as text, with a line feed at its end. */
    public static String write(JsonNode node) {
        return JsonText.indented(node);
    }

    /** In one line, with a line feed at its end. */
    public static String line(JsonNode node) {
        return JsonText.line(node);
    }

    /** Creates an empty object. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
