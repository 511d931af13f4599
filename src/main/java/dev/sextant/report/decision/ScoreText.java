package dev.sextant.report.decision;

import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.model.Reason;
import dev.sextant.explain.model.StyleEvaluation;
import dev.sextant.explain.model.WorkloadExplanation;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.report.format.LineWrapper;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.report.format.TextTable;
import dev.sextant.report.words.AnswerWording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Shows how the styles of a workload stand against each other: a column for each style, a line for
 * each reason.
 */
public final class ScoreText {

    private static final String NOTHING = "-";

    private final List<StyleEvaluation> possible;
    private final WorkloadExplanation workload;

    /** Creates the table of scores of one workload. */
    public ScoreText(WorkloadExplanation workload) {
        this.workload = workload;
        this.possible =
                workload.standings().stream()
                        .filter(standing -> standing.points() != null)
                        .toList();
    }

    /** Returns the lines of the table, at most as wide as given where that is possible. */
    public List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        if (!possible.isEmpty()) {
            lines.addAll(table().wrapped(width));
        }
        for (StyleEvaluation standing : workload.standings()) {
            for (RuleSentence limit : standing.ruledOut()) {
                String text =
                        AnswerWording.of(standing.style()) + ": ruled out because " + limit.cited();
                lines.addAll(LineWrapper.indented(TextSanitizer.line(text), "  ", width));
            }
        }
        return lines;
    }

    private TextTable table() {
        List<String> headings =
                new ArrayList<>(
                        possible.stream()
                                .map(standing -> ValueFormatter.inWords(standing.style()))
                                .toList());
        headings.add("subject");
        headings.add("reason");
        List<Boolean> numeric = new ArrayList<>(possible.stream().map(standing -> true).toList());
        numeric.add(false);
        numeric.add(false);
        TextTable table = new TextTable(headings, numeric);
        workload.reasons()
                .forEach(
                        reason ->
                                table.row(
                                        row(
                                                standing -> points(standing, reason),
                                                ValueFormatter.inWords(reason.subject()),
                                                sentences(reason))));
        table.row(row(standing -> standing.points().toString(), "points", ""));
        table.row(
                row(
                        standing ->
                                standing.margin() == null ? NOTHING : standing.margin().toString(),
                        "margin",
                        ""));
        return table;
    }

    private List<String> row(
            Function<StyleEvaluation, String> cell, String subject, String reason) {
        List<String> cells = new ArrayList<>(possible.stream().map(cell).toList());
        cells.add(subject);
        cells.add(reason);
        return cells;
    }

    /**
     * What counts stands plain, what another reason on the subject outdoes or equals, in brackets.
     */
    private static String points(StyleEvaluation standing, Reason reason) {
        if (standing.counting().contains(reason)) {
            return Integer.toString(reason.points());
        }
        return standing.behind().contains(reason) ? "(" + reason.points() + ")" : NOTHING;
    }

    private static String sentences(Reason reason) {
        return reason.sentences().stream()
                .map(RuleSentence::cited)
                .collect(Collectors.joining("; "));
    }
}
