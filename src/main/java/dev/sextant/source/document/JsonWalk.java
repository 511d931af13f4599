package dev.sextant.source.document;

import dev.sextant.source.LineIndex;
import dev.sextant.source.Location;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Walks the tokens of JSON text. A file holds one value. */
final class JsonWalk {

    /**
     * Depth and length are bounded by {@link ValueTreeBuilder}, in words of our own, and all of it
     * by {@link DocumentReader#MOST_BYTES}.
     */
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNameLength(DocumentReader.MOST_BYTES)
                                    .maxNumberLength(DocumentReader.MOST_BYTES)
                                    .build())
                    .build();

    private final LineIndex lines;
    private final String text;
    private final ValueTreeBuilder tree;

    private final String second;

    /**
     * @param second the repair where a second value is behind the first
     */
    JsonWalk(LineIndex lines, String text, ValueTreeBuilder tree, String second) {
        this.lines = lines;
        this.second = second;
        this.text = text;
        this.tree = tree;
    }

    void walk() {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                take(token, parser);
            }
        } catch (JacksonException broken) {
            JsonSyntaxError complaint = new JsonSyntaxError(broken.getOriginalMessage());
            tree.halt(
                    at(broken.getLocation()),
                    "json",
                    "not JSON: " + complaint.what(),
                    complaint.maybe());
        }
    }

    private void take(JsonToken token, JsonParser parser) {
        Location location = at(parser.currentTokenLocation());
        if (!token.isStructEnd() && tree.isWhole()) {
            tree.halt(location, "json", "not JSON: a second value", second);
        }
        switch (token) {
            case START_OBJECT -> tree.openMapping(location);
            case START_ARRAY -> tree.openSequence(location);
            case END_OBJECT, END_ARRAY -> tree.close();
            case PROPERTY_NAME -> tree.key(parser.currentName(), location);
            default -> tree.scalar(parser.getString(), token == JsonToken.VALUE_STRING, location);
        }
    }

    private Location at(TokenStreamLocation location) {
        return lines.at((int) Math.max(0, location.getCharOffset()));
    }
}
