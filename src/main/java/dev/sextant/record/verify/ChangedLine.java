package dev.sextant.record.verify;

import dev.sextant.record.verify.Discrepancy.Kind;
import dev.sextant.record.write.HashChain;
import dev.sextant.record.write.JsonObjectReader;
import dev.sextant.record.write.WrittenRecord;
import dev.sextant.source.Location;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds what was changed in a line of which the place in the chain is known: in its marks, in its
 * record, or in how they are written.
 */
final class ChangedLine {

    private static final byte[] OPENED = "{".getBytes(StandardCharsets.US_ASCII);

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
        byte[] sought = Arrays.copyOf(HashChain.RECORD, HashChain.RECORD.length + 1);
        sought[HashChain.RECORD.length] = OPENED[0];
        int at = ByteSearch.indexOf(bytes, sought, line.body());
        if (at < 0) {
            reportUnparsable(ByteSearch.nearlyIndexOf(bytes, sought, line.body(), 1), sought);
            return;
        }
        int begin = at + HashChain.RECORD.length;
        int end = Math.max(begin, bytes.length - 1);
        byte[] record = Arrays.copyOfRange(bytes, begin, end);
        byte[] written = JsonObjectReader.read(record).map(this::written).orElse(null);
        if (written != null && isBefore(link, written)) {
            reportWritten(written);
            return;
        }
        Optional<MarkedRecord> marked =
                JsonObjectReader.read(Arrays.copyOfRange(bytes, line.body(), at))
                        .flatMap(MarkedRecord::of);
        if (marked.isEmpty()) {
            report(line.body(), at, "marks", "these marks cannot be read");
        } else {
            report(marked.get().changedIn(record), begin, link);
        }
    }

    private void reportWritten(byte[] written) {
        DiscrepancyCollector found = new DiscrepancyCollector();
        DocumentCheck.check(file, line.number(), bytes, written, found);
        found.all().forEach(each -> findings.add(each.in(field(each.field()))));
    }

    /** A field of a line as it is shown: fields of the record by their own names. */
    static String field(String path) {
        String record = "record.";
        return path != null && path.startsWith(record) ? path.substring(record.length()) : path;
    }

    /** The line as it would be written if its record were what it was. */
    private byte[] written(ObjectNode record) {
        return HashChain.line(line.index(), line.previous(), WrittenRecord.of(record));
    }

    private boolean isBefore(String link, byte[] written) {
        return link != null && link.equals(line.with(written).link());
    }

    private void report(List<MarkedRecord.Changed> all, int begin, String link) {
        for (MarkedRecord.Changed changed : all) {
            int from = begin + changed.offset();
            report(
                    from,
                    from + changed.length(),
                    changed.path().isEmpty() ? "record" : changed.path(),
                    "this field differs from what was recorded");
        }
        if (all.isEmpty() && bytes[bytes.length - 1] != '}') {
            report(bytes.length - 1, bytes.length, "record", "the record is not closed");
        } else if (all.isEmpty() && link != null) {
            findings.add(
                    Discrepancy.of(
                                    Kind.CHANGED,
                                    place(0),
                                    null,
                                    "record "
                                            + line.index()
                                            + " is complete, but not the one that belongs here in"
                                            + " the chain")
                            .values(link, line.link())
                            .maybe(
                                    "Maybe somebody rewrote it, or the file belongs to another"
                                            + " run."));
        }
    }

    private void reportUnparsable(int at, byte[] sought) {
        if (at < 0) {
            report(0, 0, null, "there is no record in this line");
            return;
        }
        int offset = at;
        while (bytes[offset] == sought[offset - at]) {
            offset++;
        }
        findings.add(
                Discrepancy.of(
                        Kind.CHANGED,
                        place(offset),
                        offset == at ? "marks" : "record",
                        "found "
                                + ByteLocation.describe(bytes[offset])
                                + ", expected "
                                + ByteLocation.describe(sought[offset - at])));
    }

    private void report(int from, int to, String field, String what) {
        String is = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        findings.add(
                Discrepancy.of(Kind.CHANGED, place(from), field, what)
                        .values(null, is.isEmpty() ? null : is));
    }

    private Location place(int offset) {
        return ByteLocation.in(file, line.number(), bytes, offset);
    }
}
