package dev.sextant.record.verify;

import dev.sextant.record.verify.Discrepancy.Kind;
import dev.sextant.source.Location;
import dev.sextant.source.document.JsonFields;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        for (JsonDifference each : reported(all)) {
            if (each.recorded() == null) {
                report(Kind.ADDED, each, "this field was added");
            } else if (each.replayed() == null) {
                report(Kind.MISSING, each, "this field was removed");
            } else {
                report(Kind.CHANGED, each, "this field was changed after it was written");
            }
        }
    }

    /** The first differences, without a field that was there under a name that is gone. */
    List<JsonDifference> reported(List<JsonDifference> all) {
        List<JsonDifference> first = all.subList(0, Math.min(MOST_LISTED, all.size()));
        findings.skip(all.size() - first.size());
        Set<String> gone = new HashSet<>();
        first.stream()
                .filter(each -> each.replayed() == null)
                .forEach(each -> gone.add(each.recorded()));
        return first.stream()
                .filter(each -> each.recorded() != null || !gone.contains(each.replayed()))
                .toList();
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
