package dev.sextant.report.format;

import tools.jackson.databind.JsonNode;

/**
 * Data inside a page: JSON that a script reads and a browser neither runs nor shows. No text in it
 * can end it, begin a comment or break a line of a script.
 */
public final class DataBlock {

    private DataBlock() {}

    /**
     * A block with a line feed at its end.
     *
     * @param kind what it holds, a plain word
     */
    public static String of(String kind, JsonNode data) {
        return "<script type=\"application/json\" data-kind=\""
                + kind
                + "\">"
                + safe(Json.line(data).stripTrailing())
                + "</script>\n";
    }

    /** Only within strings can these signs occur, where an escape means the same. */
    private static String safe(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
