package dev.sextant.source.document;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON with members in insertion order, the same on every system. */
public final class JsonText {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final ObjectMapper STRICT =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private JsonText() {}

    /**
     * Reads what Sextant wrote. Nothing is forgiven: not a name that is twice, nor anything behind
     * the end.
     *
     * @throws JacksonException with its place, if it is no JSON
     */
    public static JsonNode read(byte[] bytes) {
        return STRICT.readTree(bytes);
    }

    /** Indented, with a line feed at its end. */
    public static String indented(JsonNode node) {
        return MAPPER.writer().with(printer()).writeValueAsString(node) + "\n";
    }

    /** In one line, with a line feed at its end. */
    public static String line(JsonNode node) {
        return compact(node) + "\n";
    }

    /** In one line, without its end. */
    public static String compact(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    private static DefaultPrettyPrinter printer() {
        Separators separators =
                Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators)
                .withArrayIndenter(INDENT)
                .withObjectIndenter(INDENT);
    }
}
