package dev.sextant.source.document;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The positions of the fields of a JSON document in its bytes. In a broken document, those before
 * the break.
 */
public final class JsonFields {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** A name that can be in a path as it is. */
    private static final String PLAIN = "[A-Za-z0-9_-]+";

    private final List<Field> fields = new ArrayList<>();
    private final Integer broken;

    /** A field, and where its name begins, or its value in a list. */
    private record Field(String path, int offset) {}

    private JsonFields(byte[] document) {
        this.broken = read(document);
    }

    /** The fields of a document. */
    public static JsonFields of(byte[] document) {
        return new JsonFields(document);
    }

    /** The path of a member, such as {@code rules.digest} or {@code files["outcomes.csv"]}. */
    public static String member(String path, String name) {
        if (!name.matches(PLAIN)) {
            return path + "[\"" + name + "\"]";
        }
        return path.isEmpty() ? name : path + "." + name;
    }

    /** The path of an element, from 0, such as {@code facts[7]}. */
    public static String element(String path, int index) {
        return path + "[" + index + "]";
    }

    /** From which byte on it is no JSON; null where it is. */
    public Integer broken() {
        return broken;
    }

    /** The field that a byte belongs to; empty for what is before all fields. */
    public String at(int offset) {
        String path = "";
        for (Field field : fields) {
            if (field.offset() > offset) {
                return path;
            }
            path = field.path();
        }
        return path;
    }

    /** Where a field begins; 0 where there is none of that path. */
    public int offset(String path) {
        return fields.stream()
                .filter(field -> field.path().equals(path))
                .findFirst()
                .map(Field::offset)
                .orElse(0);
    }

    private Integer read(byte[] document) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            try {
                while (parser.nextToken() != null) {
                    take(parser);
                }
                return null;
            } catch (JacksonException unreadable) {
                return (int) Math.max(0, parser.currentLocation().getByteOffset() - 1);
            }
        }
    }

    private void take(JsonParser parser) {
        JsonToken token = parser.currentToken();
        TokenStreamContext context =
                token.isStructStart()
                        ? parser.streamReadContext().getParent()
                        : parser.streamReadContext();
        boolean isElement = context.inArray() && !token.isStructEnd();
        if (token == JsonToken.PROPERTY_NAME || isElement) {
            int offset = (int) parser.currentTokenLocation().getByteOffset();
            fields.add(new Field(path(context), offset));
        }
    }

    private static String path(TokenStreamContext context) {
        if (context == null || context.inRoot()) {
            return "";
        }
        String before = path(context.getParent());
        if (context.inArray()) {
            return element(before, context.getCurrentIndex());
        }
        return context.currentName() == null ? before : member(before, context.currentName());
    }
}
