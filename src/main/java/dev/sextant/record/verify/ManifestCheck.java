package dev.sextant.record.verify;

import dev.sextant.record.verify.Discrepancy.Kind;
import dev.sextant.record.write.JsonObjectReader;
import dev.sextant.record.write.WrittenRecord;
import dev.sextant.source.Digest;
import dev.sextant.source.Location;
import dev.sextant.source.document.JsonFields;
import dev.sextant.source.document.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
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

    /** Reports what is not as it was: each field of which the seal has another mark. */
    void check() {
        if (isSealed(found)) {
            return;
        }
        Optional<ObjectNode> read = JsonObjectReader.read(found);
        if (read.isEmpty()) {
            reportUnparsable();
            return;
        }
        byte[] written = JsonText.indented(read.get()).getBytes(StandardCharsets.UTF_8);
        if (isSealed(written)) {
            DocumentCheck.check(file, found, written, findings);
        } else {
            reportFields(read.get());
        }
    }

    private boolean isSealed(byte[] bytes) {
        return bytes.length == sealed.manifest().bytes()
                && Digest.sha256(bytes).equals(sealed.manifest().sha256());
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
