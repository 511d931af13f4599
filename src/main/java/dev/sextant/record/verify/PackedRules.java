package dev.sextant.record.verify;

import dev.sextant.record.write.RulesZip;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.source.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The files of rules that a folder holds, in their order, as zip or as a manifest has them. */
record PackedRules(List<Entry> entries) {

    /**
     * A file.
     *
     * @param name what it is called in the zip
     * @param bytes how long it is
     * @param sha256 its digest
     */
    record Entry(String name, long bytes, String sha256) {}

    PackedRules {
        entries = List.copyOf(entries);
    }

    /** What a manifest lists; nothing, where it is none. */
    static Optional<PackedRules> of(JsonNode manifest) {
        List<Entry> entries = new ArrayList<>();
        int layer = 0;
        for (JsonNode folder : manifest.path("rules").path("folders")) {
            for (JsonNode file : folder.path("files")) {
                entries.add(
                        new Entry(
                                RulesZip.name(layer, file.path("path").asString("")),
                                file.path("bytes").asLong(-1),
                                file.path("sha256").asString("")));
            }
            layer++;
        }
        return entries.isEmpty() || entries.stream().anyMatch(entry -> entry.bytes() < 0)
                ? Optional.empty()
                : Optional.of(new PackedRules(entries));
    }

    /** What a zip that is as it was written holds. */
    static PackedRules of(List<RuleFile> files) {
        return new PackedRules(
                files.stream()
                        .map(
                                file ->
                                        new Entry(
                                                RulesZip.name(file.layer(), file.path()),
                                                file.bytes().length,
                                                Digest.sha256(file.bytes())))
                        .toList());
    }

    /** Lists the files in the folders of a manifest again, as far as there are folders for them. */
    void describe(ArrayNode folders) {
        Map<Integer, ArrayNode> lists = new TreeMap<>();
        for (Entry entry : entries) {
            int slash = entry.name().indexOf('/');
            int layer = Integer.parseInt(entry.name(), 0, slash, 10) - 1;
            if (folders.path(layer) instanceof ObjectNode folder) {
                lists.computeIfAbsent(layer, any -> folder.putArray("files"))
                        .addObject()
                        .put("path", entry.name().substring(slash + 1))
                        .put("bytes", entry.bytes())
                        .put("sha256", entry.sha256());
            }
        }
    }
}
