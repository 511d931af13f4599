package dev.sextant.record.verify;

import dev.sextant.record.verify.Discrepancy.Kind;
import dev.sextant.record.write.JsonObjectReader;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Holds a document of a folder against what it should be, byte by byte. */
final class DocumentCheck {

    private final String file;
    private final int first;
    private final byte[] found;
    private final byte[] expected;
    private final DiscrepancyCollector findings;

    private DocumentCheck(
            String file, int first, byte[] found, byte[] expected, DiscrepancyCollector findings) {
        this.file = file;
        this.first = first;
        this.found = found;
        this.expected = expected;
        this.findings = findings;
    }

    /**
     * Finds every field in which they differ. Where the fields are alike, or cannot be read, it
     * finds the first byte.
     *
     * @param file the document as the user would name it
     */
    static void check(String file, byte[] found, byte[] expected, DiscrepancyCollector findings) {
        check(file, 1, found, expected, findings);
    }

    /**
     * The same of a document that is in a file from some line on.
     *
     * @param first the number of its first line
     */
    static void check(
            String file, int first, byte[] found, byte[] expected, DiscrepancyCollector findings) {
        if (!Arrays.equals(found, expected)) {
            new DocumentCheck(file, first, found, expected, findings).report();
        }
    }

    private void report() {
        List<JsonDifference> differences =
                JsonObjectReader.read(found).map(this::differences).orElse(List.of());
        if (differences.isEmpty()) {
            reportFirstByte();
        } else {
            new FieldFindings(file, first, found, findings).report(differences);
        }
    }

    private List<JsonDifference> differences(ObjectNode read) {
        return JsonDifference.all(JsonObjectReader.read(expected).orElseThrow(), read);
    }

    /** What one reads as the same, or cannot read. */
    private void reportFirstByte() {
        int at = Arrays.mismatch(found, expected);
        findings.add(
                Discrepancy.of(
                        at == found.length ? Kind.CUT_OFF : Kind.CHANGED,
                        ByteLocation.in(file, first, found, at),
                        at == expected.length ? null : FieldFindings.of(expected, at),
                        bytes(at)));
    }

    private String bytes(int at) {
        if (at == found.length) {
            return ByteLocation.bytes(expected.length - found.length, "is", "are")
                    + " missing at the end";
        }
        if (at == expected.length) {
            return ByteLocation.bytes(found.length - expected.length, "is", "are")
                    + " after the end";
        }
        return "found "
                + ByteLocation.describe(found[at])
                + ", expected "
                + ByteLocation.describe(expected[at]);
    }
}
