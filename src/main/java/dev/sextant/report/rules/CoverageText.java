package dev.sextant.report.rules;

import dev.sextant.authoring.coverage.Coverage;
import dev.sextant.authoring.coverage.Coverage.CoveredCondition;
import dev.sextant.authoring.coverage.Coverage.CoveredRule;
import dev.sextant.authoring.coverage.Coverage.CoveredStatement;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.report.format.LineWrapper;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.report.format.TextTable;
import java.util.ArrayList;
import java.util.List;

/** Renders the coverage of a rule base for people: the shares, and every gap with its place. */
public final class CoverageText {

    private CoverageText() {}

    /**
     * The lines.
     *
     * @param full whether rules without a gap are also shown
     */
    public static List<String> lines(Coverage coverage, boolean full, int width) {
        List<String> lines = new ArrayList<>();
        for (CoveredRule rule : coverage.rules()) {
            List<String> gaps = gaps(rule);
            if (full || !gaps.isEmpty()) {
                lines.addAll(LineWrapper.hanging(TextSanitizer.line(heading(rule)), width));
                gaps.forEach(gap -> lines.addAll(LineWrapper.hanging("  " + gap, width)));
            }
        }
        for (CoveredStatement statement : coverage.statements()) {
            if (statement.fired() == 0) {
                lines.add(TextSanitizer.line(statement.key()) + ": none of its rules fired");
            }
        }
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.addAll(totals(coverage, width));
        return lines;
    }

    private static String heading(CoveredRule rule) {
        return rule.rule().id()
                + " ("
                + rule.rule().location()
                + "): fired in "
                + CountPhrase.of(rule.fired(), "decision")
                + ", silent in "
                + rule.silent();
    }

    private static List<String> gaps(CoveredRule rule) {
        List<String> gaps = new ArrayList<>();
        if (rule.fired() == 0) {
            gaps.add("never fired");
        }
        if (rule.silent() == 0) {
            gaps.add("never silent");
        }
        rule.conditions().forEach(condition -> gaps.addAll(gaps(condition)));
        return gaps;
    }

    private static List<String> gaps(CoveredCondition condition) {
        List<String> gaps = new ArrayList<>();
        if (condition.held() == null) {
            gaps.add(gap("true", condition));
        }
        if (condition.failed() == null) {
            gaps.add(gap("false", condition));
        }
        return gaps;
    }

    private static String gap(String outcome, CoveredCondition condition) {
        return TextSanitizer.line(
                "never " + outcome + ": " + condition.text() + " (" + condition.location() + ")");
    }

    private static List<String> totals(Coverage coverage, int width) {
        TextTable table =
                new TextTable(
                        List.of("", "seen", "of", "percent"), List.of(false, true, true, true), 60);
        row("rules that fired", coverage.firedRules(), table);
        row("rules that were silent", coverage.silentRules(), table);
        row("outcomes of conditions", coverage.outcomes(), table);
        row("statements with a rule that fired", coverage.firedStatements(), table);
        List<String> lines = new ArrayList<>(table.lines(width));
        lines.add(CountPhrase.of(coverage.decisions(), "decision"));
        return lines;
    }

    private static void row(String what, Coverage.Part part, TextTable table) {
        table.row(
                List.of(
                        what,
                        Integer.toString(part.count()),
                        Integer.toString(part.of()),
                        Integer.toString(part.percent())));
    }
}
