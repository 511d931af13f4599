package dev.sextant.report;

import dev.sextant.source.JsonText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes and writes JSON. */
final class Json {

    private Json() {}

    static String write(JsonNode node) {
        return JsonText.indented(node);
    }

    /** In one line, with a line feed at its end. */
    static String line(JsonNode node) {
        return JsonText.line(node);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
