package dev.sextant.record.verify;

import dev.sextant.record.verify.Discrepancy.Kind;
import dev.sextant.record.write.ChainEnd;
import dev.sextant.record.write.JsonObjectReader;
import dev.sextant.record.write.Seal;
import dev.sextant.source.Digest;
import dev.sextant.source.document.JsonFields;
import dev.sextant.store.FileFingerprint;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds what was changed in a seal: it is made again out of what the folder holds, and where the
 * root, the paper of the run or the envelope shows that this was the seal, every difference is a
 * change.
 */
final class SealCheck {

    private final String file;
    private final FoundSeal found;
    private final JsonNode paper;
    private final JsonNode envelope;

    /**
     * @param file the seal as the user would name it
     * @param paper what the folder says of the run, where that can be read
     * @param envelope the envelope of the seal, where that can be read
     */
    SealCheck(
            String file,
            FoundSeal found,
            Optional<ObjectNode> paper,
            Optional<ObjectNode> envelope) {
        this.file = file;
        this.found = found;
        this.paper = paper.map(JsonNode.class::cast).orElseGet(MissingNode::getInstance);
        this.envelope = envelope.map(JsonNode.class::cast).orElseGet(MissingNode::getInstance);
    }

    /**
     * The seal as it was, if that can be shown.
     *
     * @param chain where the records end
     * @param manifest the manifest in the folder
     * @param marks the other files in the folder, by name
     */
    Optional<ObjectNode> original(
            ChainEnd chain, byte[] manifest, Map<String, FileFingerprint> marks) {
        for (SealContent content : contents()) {
            TreeMap<String, FileFingerprint> files = new TreeMap<>(marks);
            files.keySet().retainAll(new TreeSet<>(content.files().keySet()));
            ObjectNode seal = Seal.of(chain, manifest, files, content.work(), content.result());
            if (isShown(seal)) {
                return Optional.of(seal);
            }
        }
        return Optional.empty();
    }

    /** What the seal may contain, by the paper of the run and by the seal that was found. */
    private List<SealContent> contents() {
        List<SealContent> contents = new ArrayList<>();
        if (paper instanceof ObjectNode node) {
            SealContent.ofPaper(node).ifPresent(contents::add);
        }
        found.sealed().ifPresent(contents::add);
        return contents;
    }

    private boolean isShown(ObjectNode seal) {
        String digest = Digest.sha256(FoundSeal.written(seal));
        return seal.get(Seal.ROOT).asString().equals(found.root())
                || digest.equals(paper.path("files").path(Seal.FILE).path("sha256").asString(""))
                || digest.equals(signed());
    }

    /** The digest of the seal that was signed. */
    private String signed() {
        try {
            byte[] statement = Base64.getDecoder().decode(envelope.path("payload").asString(""));
            return JsonObjectReader.read(statement)
                    .map(read -> read.at("/subject/0/digest/sha256").asString(""))
                    .orElse("");
        } catch (IllegalArgumentException noBase64) {
            return "";
        }
    }

    /** Reports what is known of a seal of which nothing shows what it was. */
    void reportUnsound(DiscrepancyCollector findings) {
        if (found.node().isEmpty()) {
            new FieldFindings(file, 1, found.bytes(), findings)
                    .reportUnparsable(Kind.CHANGED, "the seal");
            return;
        }
        ObjectNode node = found.node().get();
        findings.add(
                Discrepancy.of(
                                Kind.CHANGED,
                                ByteLocation.in(
                                        file,
                                        1,
                                        found.bytes(),
                                        JsonFields.of(found.bytes()).offset(Seal.ROOT)),
                                Seal.ROOT,
                                "this is not the root of the content of the seal")
                        .values(Seal.root(node), found.root()));
    }
}
