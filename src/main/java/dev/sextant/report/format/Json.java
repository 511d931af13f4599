package dev.sextant.report.format;

import dev.sextant.source.document.JsonText;
import dev.sextant.source.document.MessageText;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes and writes JSON. */
public final class Json {

    private Json() {}

    /** Returns the JSON as text, with a line feed at its end. */
    public static String write(JsonNode node) {
        return escaped(JsonText.indented(node));
    }

    /** In one line, with a line feed at its end. */
    public static String line(JsonNode node) {
        return escaped(JsonText.line(node));
    }

    /**
     * Escapes what could steer a terminal or turn the direction of reading. Such characters occur
     * in strings only, where the escape means the same.
     */
    private static String escaped(String json) {
        if (json.chars().noneMatch(Json::isHarmful)) {
            return json;
        }
        StringBuilder safe = new StringBuilder();
        for (char each : json.toCharArray()) {
            if (isHarmful(each)) {
                safe.append(String.format(Locale.ROOT, "\\u%04x", (int) each));
            } else {
                safe.append(each);
            }
        }
        return safe.toString();
    }

    private static boolean isHarmful(int each) {
        return each > '~' && !Character.isSurrogate((char) each) && MessageText.controls(each);
    }

    /** Creates an empty object. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
