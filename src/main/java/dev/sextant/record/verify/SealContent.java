package dev.sextant.record.verify;

import dev.sextant.record.write.ChainEnd;
import dev.sextant.record.write.Manifest;
import dev.sextant.record.write.RecordFolder;
import dev.sextant.record.write.Seal;
import dev.sextant.store.FileFingerprint;
import dev.sextant.store.OutputFolder;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The expected content of a folder.
 *
 * @param chain where the chain of its records should end; null where that is not shown
 * @param manifest the manifest
 * @param marks what is in the manifest, field by field; null where that is not shown
 * @param files the other files that were sealed, by name
 * @param work what was run
 * @param result the result
 */
record SealContent(
        ChainEnd chain,
        FileFingerprint manifest,
        JsonNode marks,
        Map<String, FileFingerprint> files,
        ObjectNode work,
        ObjectNode result) {

    private static final String HASH = "[0-9a-f]{64}";

    /** What a seal shows; nothing, where it is none. */
    static Optional<SealContent> of(ObjectNode seal) {
        String last = seal.path(Seal.LAST).asString("");
        JsonNode records = seal.path(Seal.RECORDS);
        Map<String, FileFingerprint> files = marks(seal.path(Seal.FILES));
        FileFingerprint manifest = mark(seal.path(Seal.MANIFEST));
        return records.isIntegralNumber()
                        && last.matches(HASH)
                        && files != null
                        && manifest != null
                        && seal.path(Seal.WORK) instanceof ObjectNode work
                        && seal.path(Seal.RESULT) instanceof ObjectNode result
                ? Optional.of(
                        new SealContent(
                                new ChainEnd(records.asLong(), last),
                                manifest,
                                seal.path(Seal.MANIFEST).path("marks"),
                                files,
                                work,
                                result))
                : Optional.empty();
    }

    /** What the paper of a run says about the folder; nothing, where it is none. */
    static Optional<SealContent> ofPaper(ObjectNode paper) {
        Map<String, FileFingerprint> files = marks(paper.path("files"));
        return files != null
                        && files.containsKey(Manifest.FILE)
                        && paper.path("work") instanceof ObjectNode work
                        && paper.path("result") instanceof ObjectNode result
                ? Optional.of(
                        new SealContent(
                                null,
                                files.get(Manifest.FILE),
                                null,
                                withoutPapers(files),
                                work,
                                result))
                : Optional.empty();
    }

    private static Map<String, FileFingerprint> withoutPapers(Map<String, FileFingerprint> files) {
        Map<String, FileFingerprint> others = new TreeMap<>(files);
        others.keySet().removeAll(Seal.NOT_AMONG_FILES);
        return others;
    }

    private static Map<String, FileFingerprint> marks(JsonNode files) {
        Map<String, FileFingerprint> marks = new TreeMap<>();
        for (Map.Entry<String, JsonNode> file : files.properties()) {
            FileFingerprint mark = mark(file.getValue());
            if (mark == null) {
                return null;
            }
            marks.put(file.getKey(), mark);
        }
        return files.isObject() ? marks : null;
    }

    private static FileFingerprint mark(JsonNode node) {
        String sha256 = node.path("sha256").asString("");
        return node.path("bytes").isIntegralNumber() && sha256.matches(HASH)
                ? new FileFingerprint(node.path("bytes").asLong(), sha256)
                : null;
    }

    /** Who signed it, by the id of the key; null where nobody did. */
    String signer() {
        return work.path(RecordFolder.SIGNED).stringValue(null);
    }

    /**
     * What the folder says of the run.
     *
     * @param papers the seal, and the envelope where there is one
     */
    ObjectNode paper(Map<String, FileFingerprint> papers) {
        Map<String, FileFingerprint> all = new TreeMap<>(files);
        all.put(Manifest.FILE, manifest);
        all.putAll(papers);
        return OutputFolder.paper(work, all, result);
    }
}
