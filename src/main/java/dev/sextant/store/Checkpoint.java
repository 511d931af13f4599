package dev.sextant.store;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The point at which work can continue.
 *
 * @param files how far each file had grown, by name
 * @param isWhole whether nothing is left but to give the files their names
 * @param state what whoever does the work must know to continue
 */
public record Checkpoint(Map<String, FileFingerprint> files, boolean isWhole, ObjectNode state) {

    /** As a document. */
    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("files", files(files));
        return node.put("whole", isWhole).set("state", state);
    }

    /** What was written so. */
    static Checkpoint of(JsonNode node) {
        Map<String, FileFingerprint> files = new TreeMap<>();
        node.get("files")
                .properties()
                .forEach(
                        file ->
                                files.put(
                                        file.getKey(),
                                        new FileFingerprint(
                                                file.getValue().get("bytes").asLong(),
                                                file.getValue().get("sha256").asString())));
        return new Checkpoint(files, node.get("whole").asBoolean(), (ObjectNode) node.get("state"));
    }

    /** Files with their lengths and digests, as an object by name. */
    static ObjectNode files(Map<String, FileFingerprint> marks) {
        ObjectNode files = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(marks)
                .forEach(
                        (name, mark) ->
                                files.putObject(name)
                                        .put("bytes", mark.bytes())
                                        .put("sha256", mark.sha256()));
        return files;
    }
}
