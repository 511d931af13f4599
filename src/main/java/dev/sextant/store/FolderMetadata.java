package dev.sextant.store;

import dev.sextant.source.document.JsonText;
import dev.sextant.store.UnusableFolderException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Describes the work that is done in a folder. */
final class FolderMetadata {

    /** Shows what work it is, and in the end the result. */
    static final String WORK = "run.json";

    /** Shows how far it got, while it is not done. */
    static final String CHECKPOINT = "checkpoint.json";

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private final Path folder;
    private final OutputDisk disk;

    FolderMetadata(Path folder, OutputDisk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** Says what work it is. */
    void begin(Map<String, String> work) throws IOException {
        write(WORK, MAPPER.createObjectNode().put("state", "unfinished").set("work", of(work)));
    }

    /** Says how far it got. */
    void reach(Checkpoint checkpoint) throws IOException {
        write(CHECKPOINT, checkpoint.json());
    }

    /** Says the result. */
    void end(Map<String, String> work, Checkpoint last) throws IOException {
        write(WORK, done(of(work), last.files(), last.state()));
        disk.delete(folder.resolve(CHECKPOINT));
    }

    /** The statements about work that is done. */
    static ObjectNode done(JsonNode work, Map<String, FileFingerprint> files, JsonNode result) {
        ObjectNode node = MAPPER.createObjectNode().put("state", "done");
        node.set("work", work);
        node.set("files", Checkpoint.files(files));
        node.set("result", result);
        return node;
    }

    /** Whether there is work. */
    boolean isThere() {
        return Files.exists(folder.resolve(WORK));
    }

    /** The result of the work, if it is done. */
    Optional<ObjectNode> result() throws IOException {
        return read(WORK, node -> Optional.ofNullable((ObjectNode) node.get("result")));
    }

    /** How far the work got, if that was ever said. */
    Optional<Checkpoint> reached() throws IOException {
        return Files.exists(folder.resolve(CHECKPOINT))
                ? Optional.of(read(CHECKPOINT, Checkpoint::of))
                : Optional.empty();
    }

    /** How the work that is there differs from some other: a line for each difference. */
    List<String> differences(Map<String, String> other) throws IOException {
        Map<String, String> there = new TreeMap<>();
        read(WORK, node -> node.get("work"))
                .properties()
                .forEach(each -> there.put(each.getKey(), each.getValue().asString()));
        TreeSet<String> names = new TreeSet<>(there.keySet());
        names.addAll(other.keySet());
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            String then = there.getOrDefault(name, "nothing");
            String now = other.getOrDefault(name, "nothing");
            if (!then.equals(now)) {
                differences.add(name + ": " + then + " then, " + now + " now");
            }
        }
        return differences;
    }

    /** Work as an object. */
    static ObjectNode of(Map<String, String> work) {
        ObjectNode node = MAPPER.createObjectNode();
        new TreeMap<>(work).forEach(node::put);
        return node;
    }

    private void write(String file, JsonNode node) throws IOException {
        disk.replace(
                folder.resolve(file), JsonText.indented(node).getBytes(StandardCharsets.UTF_8));
    }

    /** What a file says, as one reads it. */
    private interface Reader<T> {
        T read(JsonNode node);
    }

    private <T> T read(String file, Reader<T> reader) throws IOException {
        try {
            return reader.read(MAPPER.readTree(Files.readAllBytes(folder.resolve(file))));
        } catch (JacksonException | NullPointerException | ClassCastException unreadable) {
            throw new UnusableFolderException(Reason.UNREADABLE, List.of(file));
        }
    }
}
