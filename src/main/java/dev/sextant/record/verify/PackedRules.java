package dev.sextant.record.verify;

import dev.sextant.record.write.RulesZip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

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
}
