package dev.sextant.report.audit;

import dev.sextant.record.replay.ReplayResult;
import dev.sextant.record.replay.ReplayedLine;
import dev.sextant.record.verify.JsonDifference;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.rulebook.model.Rulebook;
import java.util.ArrayList;
import java.util.List;

/** Shows the result of records that were decided again. */
public final class ReplayText {

    /** A tree in a difference can be large. */
    private static final int MOST_SHOWN = 200;

    private ReplayText() {}

    /**
     * The lines.
     *
     * @param from where the rules come from, in words
     */
    public static List<String> lines(ReplayTotals totals, Rulebook rulebook, String from) {
        List<String> lines = new ArrayList<>();
        lines.add(TextSanitizer.line(from + ", " + rulebook.digest()));
        lines.add("");
        lines.add(CountPhrase.of(totals.records(), "record") + " decided again");
        lines.add(
                "  the same:      "
                        + totals.same()
                        + ", in the answer and in everything that led to it");
        lines.add("  different:     " + totals.differing());
        lines.add("  not replayed:  " + totals.notReplayed());
        totals.others().forEach(line -> add(line, lines));
        return lines;
    }

    private static void add(ReplayedLine line, List<String> lines) {
        String scenario = line.line().record().scenario();
        lines.add("");
        lines.add(
                TextSanitizer.line(
                        line.file()
                                + ":"
                                + line.line().line()
                                + (scenario == null ? "" : " " + scenario)));
        if (line.replayed() instanceof ReplayResult.NotReplayed none) {
            lines.add(TextSanitizer.line("  not replayed: " + none.why()));
        } else if (line.replayed() instanceof ReplayResult.Changed changed) {
            lines.add("  changed after it was written, so not decided again:");
            lines.add(TextSanitizer.line("    digest it states: " + changed.named()));
            lines.add("    actual digest:    " + changed.digest());
            lines.add("  Maybe run 'sextant verify' to find the changed field.");
        } else if (line.replayed() instanceof ReplayResult.Differs differs) {
            JsonDifference first = differs.first();
            lines.add(TextSanitizer.line("  first difference: " + first.field()));
            lines.add(TextSanitizer.line("    recorded: " + shown(first.recorded())));
            lines.add(TextSanitizer.line("    replayed: " + shown(first.replayed())));
            if (!differs.rules().isEmpty()) {
                String rules = String.join(", ", differs.rules());
                lines.add(TextSanitizer.line("  rules with a different text: " + rules));
            }
        }
    }

    private static String shown(String value) {
        if (value == null) {
            return "nothing";
        }
        return value.length() <= MOST_SHOWN ? value : value.substring(0, MOST_SHOWN) + " …";
    }
}
