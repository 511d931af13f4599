package dev.sextant.record.verify;

import dev.sextant.record.verify.Discrepancy.Kind;
import dev.sextant.record.write.JsonObjectReader;
import dev.sextant.record.write.Manifest;
import dev.sextant.record.write.WrittenRecord;
import dev.sextant.source.Digest;
import dev.sextant.source.Location;
import dev.sextant.source.document.JsonFields;
import dev.sextant.source.document.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds what was changed in a manifest. */
final class ManifestCheck {

    private final String file;
    private final byte[] found;
    private final SealContent sealed;
    private final DiscrepancyCollector findings;

    /**
     * @param file the manifest as the user would name it
     */
    ManifestCheck(String file, byte[] found, SealContent sealed, DiscrepancyCollector findings) {
        this.file = file;
        this.found = found;
        this.sealed = sealed;
        this.findings = findings;
    }

    /**
     * Reports what is not as it was.
     *
     * @param rules the rules in the folder; nothing where they were changed, too
     */
    void check(Optional<PackedRules> rules) {
        if (isSealed(found)) {
            return;
        }
        Optional<ObjectNode> read = JsonObjectReader.read(found);
        if (read.isEmpty()) {
            reportUnparsable();
            return;
        }
        byte[] written = written(read.get());
        byte[] original = written(original(read.get(), rules));
        if (isSealed(written) || isSealed(original)) {
            DocumentCheck.check(file, found, isSealed(written) ? written : original, findings);
        } else {
            reportFields(read.get());
        }
    }

    private boolean isSealed(byte[] bytes) {
        return bytes.length == sealed.manifest().bytes()
                && Digest.sha256(bytes).equals(sealed.manifest().sha256());
    }

    private static byte[] written(ObjectNode node) {
        return JsonText.indented(node).getBytes(StandardCharsets.UTF_8);
    }

    /** As it was, if only that was changed which is elsewhere in the folder, too. */
    private ObjectNode original(ObjectNode read, Optional<PackedRules> rules) {
        ObjectNode original = read.deepCopy();
        putVersions(original);
        if (original.path("rules") instanceof ObjectNode node) {
            putDigest(node);
            if (node.path("folders") instanceof ArrayNode folders) {
                rules.ifPresent(packed -> packed.describe(folders));
            }
        }
        return original;
    }

    /** What was run says by which rules, and behind a comma that they were unsafe. */
    private void putDigest(ObjectNode node) {
        String rules = sealed.work().path("rules").asString("");
        if (node.has("digest") && !rules.isEmpty()) {
            node.put("digest", rules.split(",", 2)[0]);
        }
    }

    private void putVersions(ObjectNode original) {
        if (original.path("sextant").isString() && sealed.work().path("sextant").isString()) {
            original.set("sextant", sealed.work().get("sextant"));
        }
        String java = sealed.work().path(Manifest.JAVA).asString("");
        int comma = java.indexOf(", ");
        if (comma > 0 && original.path(Manifest.JAVA) instanceof ObjectNode node) {
            node.put("version", java.substring(0, comma)).put("vendor", java.substring(comma + 2));
        }
        if (original.has("schema")) {
            original.put("schema", Manifest.SCHEMA);
        }
    }

    private void reportUnparsable() {
        Integer broken = JsonFields.of(found).broken();
        boolean isCut =
                broken != null
                        && broken >= found.length - 1
                        && found.length < sealed.manifest().bytes();
        new FieldFindings(file, 1, found, findings)
                .reportUnparsable(isCut ? Kind.CUT_OFF : Kind.CHANGED, "the manifest");
    }

    private void reportFields(ObjectNode read) {
        JsonNode marks = JsonText.read(WrittenRecord.of(read).marks());
        List<JsonDifference> differences =
                sealed.marks() instanceof ObjectNode node
                        ? JsonDifference.all(node, marks)
                        : List.of();
        if (differences.isEmpty()) {
            findings.add(
                    Discrepancy.of(
                            Kind.CHANGED,
                            Location.of(file),
                            null,
                            "the manifest was changed after sealing"));
        }
        DiscrepancyCollector found = new DiscrepancyCollector();
        new FieldFindings(file, 1, this.found, found).report(differences);
        found.all().forEach(each -> findings.add(each.values(null, value(each.field(), read))));
    }

    /** The marks of a field show people nothing, its value does. */
    private static String value(String field, ObjectNode read) {
        return read.has(field) ? JsonText.compact(read.get(field)) : null;
    }
}
