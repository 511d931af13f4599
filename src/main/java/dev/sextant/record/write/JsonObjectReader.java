package dev.sextant.record.write;

import dev.sextant.source.document.JsonText;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Reads a small document of a folder. */
public final class JsonObjectReader {

    private JsonObjectReader() {}

    /** The object that bytes are, if they are one. */
    public static Optional<ObjectNode> read(byte[] bytes) {
        try {
            return JsonText.read(bytes) instanceof ObjectNode node
                    ? Optional.of(node)
                    : Optional.empty();
        } catch (JacksonException none) {
            return Optional.empty();
        }
    }
}
