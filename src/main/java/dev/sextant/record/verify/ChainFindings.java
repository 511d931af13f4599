package dev.sextant.record.verify;

import dev.sextant.record.verify.Discrepancy.Kind;
import dev.sextant.source.Location;
import dev.sextant.source.document.JsonFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Reports what is wrong with the lines of a chain. */
final class ChainFindings {

    private final String file;
    private final DiscrepancyCollector findings = new DiscrepancyCollector();
    private final MisplacedLines strays;

    /** The lines that end with a carriage return. */
    private final BitSet returned = new BitSet();

    /**
     * @param file the file as the user would name it
     */
    ChainFindings(String file) {
        this.file = file;
        this.strays = new MisplacedLines(file);
    }

    /** All that was shown, from the first line to the last. */
    List<Discrepancy> all() {
        List<Discrepancy> all = new ArrayList<>(findings.all());
        all.addAll(strays.all());
        if (!returned.isEmpty()) {
            all.add(ofReturns());
        }
        all.sort(Comparator.comparing(Discrepancy::place));
        return all;
    }

    /** How much more there is. */
    long unlisted() {
        return findings.unlisted() + strays.unlisted();
    }

    /**
     * A line is not where it should be, or should not be.
     *
     * @param beside the line that is known to be there; null where none is
     */
    void stray(ChainLine line, ChainLine beside) {
        strays.add(line, beside != null && Arrays.equals(line.bytes(), beside.bytes()));
    }

    /**
     * Lines are gone.
     *
     * @param number the line before which they should be
     * @param behind the link behind the last of them
     */
    void missing(long from, long to, int number, String behind) {
        strays.missing(from, to, number, behind);
    }

    /** What a line begins with is not what it was. */
    void head(ChainLine line, ChainLine mended) {
        DocumentCheck.check(file, line.number(), line.bytes(), mended.bytes(), findings);
    }

    /**
     * A record is not what it was.
     *
     * @param link the link that was behind it
     */
    void changed(ChainLine line, String link) {
        ChainLine without = line.withoutLast();
        if (!link.equals(without.link())) {
            new ChangedLine(file, line, findings).report(link);
        } else if (line.bytes()[without.bytes().length] == '\r') {
            returned.set(line.number());
        } else {
            int at = without.bytes().length;
            String what = ByteLocation.describe(line.bytes()[at]) + " follows this record";
            findings.add(Discrepancy.of(Kind.ADDED, place(line, at), null, what));
        }
    }

    /** In a file that was sent as text, every line is changed for the same reason. */
    private Discrepancy ofReturns() {
        int lines = returned.cardinality();
        return Discrepancy.of(
                        Kind.CHANGED,
                        new Location(file, returned.nextSetBit(0), 0),
                        null,
                        "a carriage return follows "
                                + (lines == 1 ? "this record" : "each of " + lines + " records"))
                .maybe("Maybe the file was transferred as text: transfer it again in binary mode.");
    }

    /** A record of which nothing that follows shows whether it is what it was. */
    void looked(ChainLine line) {
        if (line != null) {
            new ChangedLine(file, line, findings).report(null);
        }
    }

    /** The chain is complete from here on, but does not continue from its manifest. */
    void otherBeginning(ChainLine line, String link) {
        findings.add(
                Discrepancy.of(
                                Kind.CHANGED,
                                place(line, JsonFields.of(line.bytes()).offset("previous")),
                                "previous",
                                "these records were written with a different manifest than the one"
                                        + " in this folder")
                        .values(link, line.previous())
                        .maybe("Maybe the file belongs to another run."));
    }

    /** Nothing in the line of a record can be read. */
    void unreadable(ChainLine line, long place) {
        Integer broken = JsonFields.of(line.bytes()).broken();
        findings.add(
                Discrepancy.of(
                        Kind.CHANGED,
                        place(line, broken == null ? 0 : broken),
                        null,
                        "record " + place + " is here, but cannot be read"));
    }

    /** Records are in the line of another one. */
    void joined(ChainLine line, long from, long to) {
        String what =
                from == to
                        ? "record " + from + " is in the same line"
                        : "records " + from + " to " + to + " are in the same line";
        findings.add(Discrepancy.of(Kind.CHANGED, place(line, 0), null, what));
    }

    /** The line feed behind the last record is gone. */
    void noFeed(ChainLine line) {
        findings.add(
                Discrepancy.of(
                        Kind.MISSING,
                        place(line, line.bytes().length),
                        null,
                        "there is no line feed after this record"));
    }

    /** The file continues behind its end. */
    void behind(long records, long found, boolean isSealed) {
        String what =
                found == records + 1
                        ? "record " + found + " follows"
                        : "records " + (records + 1) + " to " + found + " follow";
        findings.add(
                Discrepancy.of(
                        Kind.ADDED,
                        Location.of(file),
                        null,
                        what
                                + " the last sealed one, record "
                                + records
                                + (isSealed ? "" : ", which was changed after sealing")));
    }

    /** Whether the end of a line is missing. */
    boolean isCut(ChainLine line) {
        Integer broken = JsonFields.of(line.bytes()).broken();
        return broken != null && broken >= line.bytes().length - 1;
    }

    /** The file ends within a record. */
    void cutOff(ChainLine line, long place, long records) {
        String rest =
                place == records
                        ? ""
                        : place + 1 == records
                                ? "; record " + records + " is missing"
                                : "; records " + (place + 1) + " to " + records + " are missing";
        boolean isWhole = JsonFields.of(line.bytes()).broken() == null;
        findings.add(
                Discrepancy.of(
                        Kind.CUT_OFF,
                        place(line, line.bytes().length),
                        isWhole ? null : field(line),
                        "the file ends "
                                + (isWhole ? "after" : "within")
                                + " record "
                                + place
                                + rest));
    }

    private static String field(ChainLine line) {
        return ChangedLine.field(JsonFields.of(line.bytes()).at(line.bytes().length));
    }

    private Location place(ChainLine line, int offset) {
        return ByteLocation.in(file, line.number(), line.bytes(), offset);
    }
}
