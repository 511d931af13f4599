package dev.sextant.record.write;

import dev.sextant.source.document.JsonText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A JSON object that grows field by field, with a mark for each field and for each element of its
 * lists. Every byte is written once, for there are many: what is marked is digested as it stands.
 */
final class MarkedText {

    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final ByteArrayOutputStream marks = new ByteArrayOutputStream();
    private String separator = "{";

    /** Adds a field with one value. */
    void add(String name, byte[] value) {
        addName(name);
        addMarked(value);
    }

    /** Adds a field with a list. */
    void add(String name, List<byte[]> elements) {
        addName(name);
        String before = "[";
        for (byte[] element : elements) {
            addToBoth(before);
            addMarked(element);
            before = ",";
        }
        addToBoth(elements.isEmpty() ? "[]" : "]");
    }

    private void addName(String name) {
        addToBoth(separator + JsonText.compact(JsonNodeFactory.instance.stringNode(name)) + ":");
        separator = ",";
    }

    private void addMarked(byte[] value) {
        text.writeBytes(value);
        marks.writeBytes(
                ("\"" + WrittenRecord.mark(value) + "\"").getBytes(StandardCharsets.US_ASCII));
    }

    private void addToBoth(String sign) {
        byte[] bytes = sign.getBytes(StandardCharsets.UTF_8);
        text.writeBytes(bytes);
        marks.writeBytes(bytes);
    }

    /** Ends it: nothing can be added any more. */
    void end() {
        addToBoth(separator.equals("{") ? "{}" : "}");
    }

    /** The object, in one line. */
    byte[] text() {
        return text.toByteArray();
    }

    /** The marks, as an object in one line. */
    byte[] marks() {
        return marks.toByteArray();
    }
}
