package dev.sextant.record.verify;

import dev.sextant.record.verify.Discrepancy.Kind;
import dev.sextant.source.Location;
import dev.sextant.source.document.JsonFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports the fields of a document by their places. A field that was renamed is shown once. */
final class FieldFindings {

    /** To find the places of more takes longer than anybody waits. */
    private static final int MOST_LISTED = 1000;

    private final String file;
    private final int first;
    private final byte[] document;
    private final JsonFields fields;
    private final DiscrepancyCollector findings;

    /**
     * @param file the file as the user would name it
     * @param first the number of the document's first line in it
     */
    FieldFindings(String file, int first, byte[] document, DiscrepancyCollector findings) {
        this.file = file;
        this.first = first;
        this.document = document;
        this.fields = JsonFields.of(document);
        this.findings = findings;
    }

    /** Reports every difference between what was written and the document. */
    void report(List<JsonDifference> all) {
        List<JsonDifference> differences = all.subList(0, Math.min(MOST_LISTED, all.size()));
        findings.skip(all.size() - differences.size());
        List<JsonDifference> added = new ArrayList<>();
        differences.stream().filter(each -> each.recorded() == null).forEach(added::add);
        for (JsonDifference each : differences) {
            if (each.replayed() == null) {
                Optional<JsonDifference> renamed =
                        added.stream().filter(other -> isRenamed(each, other)).findFirst();
                renamed.ifPresent(added::remove);
                renamed.ifPresentOrElse(
                        other -> reportRenamed(each, other), () -> reportRemoved(each));
            } else if (each.recorded() != null) {
                report(Kind.CHANGED, each, "this field was changed after it was written");
            }
        }
        added.forEach(each -> report(Kind.ADDED, each, "this field was added"));
    }

    private static boolean isRenamed(JsonDifference gone, JsonDifference added) {
        return gone.recorded().equals(added.replayed())
                && parent(gone.field()).equals(parent(added.field()));
    }

    private static String parent(String field) {
        return field.replaceFirst("(\\.?[A-Za-z0-9_-]+|\\[\"[^\"]*\"\\]|\\[[0-9]+\\])$", "");
    }

    private void reportRenamed(JsonDifference gone, JsonDifference added) {
        findings.add(
                Discrepancy.of(
                                Kind.CHANGED,
                                place(added.field()),
                                gone.field(),
                                "the name of this field was changed after it was written")
                        .values(gone.field(), added.field()));
    }

    private void reportRemoved(JsonDifference gone) {
        findings.add(
                Discrepancy.of(
                                Kind.MISSING,
                                place(parent(gone.field())),
                                gone.field(),
                                "this field was removed")
                        .values(gone.recorded(), null));
    }

    private void report(Kind kind, JsonDifference each, String what) {
        findings.add(
                Discrepancy.of(kind, place(each.field()), each.field(), what)
                        .values(each.recorded(), each.replayed()));
    }

    /** Where a field is. */
    Location place(String field) {
        return ByteLocation.in(file, first, document, fields.offset(field));
    }

    /** The field of a byte; null where it belongs to none. */
    static String of(byte[] document, int offset) {
        String field = JsonFields.of(document).at(offset);
        return field.isEmpty() || field.startsWith("[") ? null : field;
    }

    /**
     * Reports that the document cannot be read, from which field on.
     *
     * @param what it in words
     */
    void reportUnparsable(Kind kind, String what) {
        int at = fields.broken() == null ? 0 : fields.broken();
        findings.add(
                Discrepancy.of(
                        kind,
                        ByteLocation.in(file, first, document, at),
                        of(document, at),
                        what + " cannot be read from here on"));
    }
}
