package dev.sextant.record.write;

import dev.sextant.record.model.DecisionId;
import dev.sextant.record.model.DecisionRecord;
import dev.sextant.record.model.DigestDomain;
import dev.sextant.record.model.RecordJson;
import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.source.document.JsonText;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record as it will stand in a line, with a mark for each of its fields and for each element of
 * its lists. Making one is the costly part of writing a line, and can be done by any thread.
 */
public final class WrittenRecord {

    /** The first field: the digest of all the others. */
    private static final String ID = "decision";

    private static final int BYTES_OF_A_MARK = 8;

    private final byte[] marks;
    private final byte[] text;

    private WrittenRecord(byte[] marks, byte[] text) {
        this.marks = marks;
        this.text = text;
    }

    /** Writes a record, with its digest, whatever it says of that. */
    public static WrittenRecord of(DecisionRecord record) {
        return of(record, RecordJson::bytesOf);
    }

    /**
     * The same.
     *
     * @param parts turns fields and elements into bytes
     */
    public static WrittenRecord of(DecisionRecord record, Function<Object, byte[]> parts) {
        MarkedText others = new MarkedText();
        for (RecordComponent component : RecordShape.of(DecisionRecord.class).components()) {
            Object value = RecordShape.value(record, component);
            if (value instanceof List<?> list) {
                others.add(
                        component.getName(), list.stream().map(each -> parts.apply(each)).toList());
            } else if (value != null && !component.getName().equals(ID)) {
                others.add(component.getName(), parts.apply(value));
            }
        }
        others.end();
        byte[] withoutId = others.text();
        String id = "\"" + DecisionId.of(withoutId) + "\"";
        String mark = "\"" + mark(id.getBytes(StandardCharsets.US_ASCII)) + "\"";
        return new WrittenRecord(headed(mark, others.marks()), headed(id, withoutId));
    }

    /** An object with the id, or its mark, before all other fields. */
    private static byte[] headed(String id, byte[] others) {
        byte[] head = ("{\"" + ID + "\":" + id + ",").getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(head.length + others.length - 1)
                .put(head)
                .put(others, 1, others.length - 1)
                .array();
    }

    /** Writes any object. */
    public static WrittenRecord of(ObjectNode record) {
        MarkedText all = new MarkedText();
        for (Map.Entry<String, JsonNode> field : record.properties()) {
            if (field.getValue().isArray()) {
                List<byte[]> elements = new ArrayList<>();
                field.getValue().forEach(element -> elements.add(bytes(element)));
                all.add(field.getKey(), elements);
            } else {
                all.add(field.getKey(), bytes(field.getValue()));
            }
        }
        all.end();
        return new WrittenRecord(all.marks(), all.text());
    }

    private static byte[] bytes(JsonNode value) {
        return JsonText.compact(value).getBytes(StandardCharsets.UTF_8);
    }

    /** The length of a value and the beginning of its digest. */
    public static String mark(byte[] value) {
        byte[] digest = Arrays.copyOf(DigestDomain.MARK.digest(value), BYTES_OF_A_MARK);
        return value.length + ":" + HexFormat.of().formatHex(digest);
    }

    /** The marks, as a JSON object in one line. */
    public byte[] marks() {
        return marks;
    }

    /** The record, as a JSON object in one line. */
    public byte[] text() {
        return text;
    }
}
