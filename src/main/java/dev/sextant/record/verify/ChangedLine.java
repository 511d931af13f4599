package dev.sextant.record.verify;

import dev.sextant.record.verify.Discrepancy.Kind;
import dev.sextant.record.write.HashChain;
import dev.sextant.record.write.JsonObjectReader;
import dev.sextant.record.write.WrittenRecord;
import dev.sextant.source.Location;
import dev.sextant.source.document.JsonFields;
import dev.sextant.source.document.JsonText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds the fields that were changed in a line of which the place in the chain is known. The marks
 * of a line show which fields of its record differ.
 */
final class ChangedLine {

    private static final String RECORD = "record.";

    private final String file;
    private final ChainLine line;
    private final byte[] bytes;
    private final DiscrepancyCollector findings;

    ChangedLine(String file, ChainLine line, DiscrepancyCollector findings) {
        this.file = file;
        this.line = line;
        this.bytes = line.bytes();
        this.findings = findings;
    }

    /**
     * Reports what is not as it was.
     *
     * @param link the link that was behind the line; null where that is not known, and nothing may
     *     have been changed
     */
    void report(String link) {
        Optional<ObjectNode> read = JsonObjectReader.read(bytes);
        JsonNode record = read.map(one -> one.get("record")).orElse(null);
        if (!(record instanceof ObjectNode object)) {
            Integer broken = JsonFields.of(bytes).broken();
            int at = broken == null ? 0 : broken;
            String field = field(FieldFindings.of(bytes, at));
            findings.add(
                    Discrepancy.of(
                            Kind.CHANGED,
                            place(at),
                            field,
                            "this record cannot be read from here on"));
            return;
        }
        WrittenRecord written = WrittenRecord.of(object);
        byte[] mended = HashChain.line(line.index(), line.previous(), written);
        if (line.with(mended).link().equals(link)) {
            compare(mended);
            return;
        }
        List<JsonDifference> differences =
                JsonDifference.all(read.get().path("marks"), JsonText.read(written.marks()));
        if (!differences.isEmpty()) {
            FieldFindings fields = new FieldFindings(file, line.number(), bytes, findings);
            fields.reported(differences).forEach(each -> reportField(each.field(), object, fields));
        } else if (!Arrays.equals(bytes, mended)) {
            compare(mended);
        } else if (link != null) {
            reportOther(link);
        }
    }

    /** Compares the line with what Sextant would write for its record. */
    private void compare(byte[] mended) {
        DiscrepancyCollector found = new DiscrepancyCollector();
        DocumentCheck.check(file, line.number(), bytes, mended, found);
        found.all().forEach(each -> findings.add(each.in(field(each.field()))));
    }

    /** A field of a line as it is shown: fields of the record by their own names. */
    static String field(String path) {
        return path != null && path.startsWith(RECORD) ? path.substring(RECORD.length()) : path;
    }

    private void reportOther(String link) {
        String what = " is complete, but not the one that belongs here in the chain";
        findings.add(
                Discrepancy.of(Kind.CHANGED, place(0), null, "record " + line.index() + what)
                        .values(link, line.link())
                        .maybe(
                                "Maybe somebody rewrote it, or the file belongs to another"
                                        + " run."));
    }

    private void reportField(String field, ObjectNode record, FieldFindings fields) {
        JsonNode found = record.at("/" + field.replace('[', '/').replace("]", ""));
        findings.add(
                Discrepancy.of(
                                Kind.CHANGED,
                                fields.place(RECORD + field),
                                field,
                                "this field differs from what was recorded")
                        .values(null, found.isMissingNode() ? null : JsonText.compact(found)));
    }

    private Location place(int offset) {
        return ByteLocation.in(file, line.number(), bytes, offset);
    }
}
