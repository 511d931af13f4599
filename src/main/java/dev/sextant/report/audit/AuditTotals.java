package dev.sextant.report.audit;

import dev.sextant.report.format.TextSanitizer;
import dev.sextant.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The result of an audit.
 *
 * @param records how many records were asked
 * @param found how many were found
 * @param hidden how many records lack the value of a fact that was asked about, by the fact
 * @param unreadable what is wrong with lines that hold no record
 */
public record AuditTotals(
        long records, long found, Map<String, Long> hidden, List<Problem> unreadable) {

    /** Copies the list. */
    public AuditTotals {
        unreadable = List.copyOf(unreadable);
    }

    /** The totals in words, and what they do not say. */
    public List<String> lines() {
        return lines(found + " of " + counted(records, "record"));
    }

    /** The same where rows were asked for, of which records may have many or none. */
    public List<String> linesOfRows() {
        return lines(counted(found, "row") + " from " + counted(records, "record"));
    }

    private List<String> lines(String counts) {
        List<String> lines = new ArrayList<>();
        lines.add(
                counts
                        + ". Nothing was verified. To verify the records, use 'sextant verify"
                        + " DIR'.");
        hidden.forEach((fact, count) -> lines.add(TextSanitizer.line(blind(fact, count))));
        if (!unreadable.isEmpty()) {
            lines.add(
                    counted(unreadable.size(), "line")
                            + " could not be read and may be missing here.");
        }
        return lines;
    }

    private static String blind(String fact, long count) {
        return counted(count, "record")
                + (count == 1 ? " holds " : " hold ")
                + "redacted "
                + fact
                + ", which this filter cannot see.";
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
