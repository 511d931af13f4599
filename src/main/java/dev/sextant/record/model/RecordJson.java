package dev.sextant.record.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes records as JSON and reads them again: members in the order of the components, without
 * those that are null.
 */
public final class RecordJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .changeDefaultPropertyInclusion(
                            any -> any.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private RecordJson() {}

    /** Returns the record as one line of JSON in UTF-8, without a line feed. */
    public static byte[] bytes(DecisionRecord record) {
        return MAPPER.writeValueAsBytes(record);
    }

    /** A part of a record, as it stands in one. */
    public static byte[] bytesOf(Object part) {
        return MAPPER.writeValueAsBytes(part);
    }

    /** Returns the record as one line of JSON, without a line feed. */
    public static String text(DecisionRecord record) {
        return MAPPER.writeValueAsString(record);
    }

    /** A value that is kept of a fact. */
    public static JsonNode value(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** Returns the record as a JSON object. */
    public static ObjectNode tree(DecisionRecord record) {
        return MAPPER.valueToTree(record);
    }

    /**
     * The record that a text holds.
     *
     * @throws tools.jackson.core.JacksonException if it holds none of this shape
     */
    public static DecisionRecord read(String text) {
        return MAPPER.readValue(text, DecisionRecord.class);
    }

    /** The same of a document. */
    public static DecisionRecord read(ObjectNode document) {
        return MAPPER.treeToValue(document, DecisionRecord.class);
    }

    /**
     * The document that bytes hold.
     *
     * @throws tools.jackson.core.JacksonException if they hold none
     */
    public static JsonNode node(byte[] bytes) {
        return MAPPER.readTree(bytes);
    }
}
