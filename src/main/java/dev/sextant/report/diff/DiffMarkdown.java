package dev.sextant.report.diff;

import dev.sextant.authoring.diff.RuleBaseChanges;
import dev.sextant.authoring.diff.ScenarioDifference;
import dev.sextant.authoring.diff.ScenarioDifference.Kind;
import dev.sextant.report.format.MarkdownFormatter;
import java.util.ArrayList;
import java.util.List;

/** Renders what a change of the rules does to answers as Markdown, for a pull request. */
public final class DiffMarkdown {

    private DiffMarkdown() {}

    /** The totals, the scenarios that flipped as a table, then the rest to be unfolded. */
    public static List<String> lines(
            RuleBaseChanges changes, List<ScenarioDifference> differences, DiffTotals totals) {
        List<String> lines = new ArrayList<>();
        lines.add("## Effect of the rule changes on answers");
        lines.add("");
        lines.add(totals + ".");
        List<ScenarioDifference> flipped = DiffText.of(Kind.FLIPPED, differences);
        if (!flipped.isEmpty()) {
            lines.add("");
            lines.add("| scenario | answer | workloads | because of |");
            lines.add("|---|---|---|---|");
            flipped.forEach(one -> lines.add(row(one, changes)));
        }
        folded("Rules and figures", DiffProse.changes(changes), lines);
        folded(
                "Same answer for other reasons",
                DiffText.of(Kind.OTHER_REASONS, differences).stream()
                        .map(one -> one.scenario().name() + " (" + one.scenario().location() + ")")
                        .toList(),
                lines);
        return lines;
    }

    private static String row(ScenarioDifference one, RuleBaseChanges changes) {
        String cause = DiffProse.cause(one, changes).substring("because of ".length());
        String moved = String.join("; ", one.moved().stream().map(DiffProse::moved).toList());
        return "| "
                + String.join(
                        " | ",
                        List.of(one.scenario().name(), DiffProse.answers(one), moved, cause)
                                .stream()
                                .map(MarkdownFormatter::escaped)
                                .toList())
                + " |";
    }

    private static void folded(String summary, List<String> content, List<String> lines) {
        if (content.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("<details><summary>" + summary + " (" + content.size() + ")</summary>");
        lines.add("");
        content.forEach(line -> lines.add("* " + MarkdownFormatter.escaped(line)));
        lines.add("");
        lines.add("</details>");
    }
}
