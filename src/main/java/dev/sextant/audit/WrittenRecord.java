package dev.sextant.audit;

import dev.sextant.source.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record as it will stand in a line, with a mark for each of its fields and for each element of
 * its lists. Making one is the costly part of writing a line, and can be done by any thread.
 */
public final class WrittenRecord {

    private static final int BYTES_OF_A_MARK = 8;

    private final byte[] marks;
    private final byte[] text;

    private WrittenRecord(byte[] marks, byte[] text) {
        this.marks = marks;
        this.text = text;
    }

    /** Writes a record. */
    public static WrittenRecord of(DecisionRecord record) {
        return of(RecordJson.tree(record));
    }

    /** Writes any object. */
    static WrittenRecord of(ObjectNode record) {
        StringBuilder text = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        String separator = "{";
        for (Map.Entry<String, JsonNode> field : record.properties()) {
            String name = separator + JsonText.compact(nameOf(field)) + ":";
            text.append(name);
            marks.append(name);
            append(field.getValue(), text, marks);
            separator = ",";
        }
        String empty = record.isEmpty() ? "{}" : "}";
        return new WrittenRecord(bytes(marks.append(empty)), bytes(text.append(empty)));
    }

    private static JsonNode nameOf(Map.Entry<String, JsonNode> field) {
        return JsonNodeFactory.instance.stringNode(field.getKey());
    }

    private static void append(JsonNode value, StringBuilder text, StringBuilder marks) {
        if (!value.isArray()) {
            appendMarked(value, text, marks);
            return;
        }
        String separator = "";
        text.append('[');
        marks.append('[');
        for (JsonNode element : value) {
            text.append(separator);
            marks.append(separator);
            appendMarked(element, text, marks);
            separator = ",";
        }
        text.append(']');
        marks.append(']');
    }

    private static void appendMarked(JsonNode value, StringBuilder text, StringBuilder marks) {
        String written = JsonText.compact(value);
        text.append(written);
        marks.append('"').append(mark(written.getBytes(StandardCharsets.UTF_8))).append('"');
    }

    /** The length of a value and the beginning of its digest. */
    static String mark(byte[] value) {
        byte[] digest = Arrays.copyOf(Domain.MARK.digest(value), BYTES_OF_A_MARK);
        return value.length + ":" + HexFormat.of().formatHex(digest);
    }

    private static byte[] bytes(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The marks, as a JSON object in one line. */
    byte[] marks() {
        return marks;
    }

    /** The record, as a JSON object in one line. */
    byte[] text() {
        return text;
    }
}
