package dev.sextant.report;

import dev.sextant.explain.Question;
import dev.sextant.fact.Placement;
import java.util.ArrayList;
import java.util.List;

/** Renders a run as a table for people. */
public final class RunText {

    private static final String INDENT = "  ";

    private RunText() {}

    /**
     * A line for each workload, and the totals. Scenarios without an answer are in the totals only.
     */
    public static List<String> lines(List<Outcome> outcomes, int width) {
        Table table =
                new Table(
                        List.of("scenario and workloads", "answer", "margin", "decisive reason"),
                        List.of(false, false, true, false));
        List<Outcome.Decided> decided =
                outcomes.stream()
                        .filter(Outcome.Decided.class::isInstance)
                        .map(Outcome.Decided.class::cast)
                        .toList();
        decided.forEach(outcome -> rows(outcome, table));
        List<String> lines = new ArrayList<>();
        if (!decided.isEmpty()) {
            lines.addAll(table.lines(width));
            lines.add("");
        }
        lines.add(Totals.of(outcomes).toString());
        return lines;
    }

    private static void rows(Outcome.Decided outcome, Table table) {
        String answer = Prose.of(outcome.recommendation().answer());
        table.row(List.of(outcome.scenario(), answer, "", ""));
        if (outcome.sensitivity() != null) {
            SensitivityText.verdict(outcome.sensitivity())
                    .forEach(line -> table.note(INDENT + line));
        }
        for (Question question : outcome.questions()) {
            table.note(INDENT + "ask: " + TurnsText.line(question));
        }
        for (Outcome.Placed placed : outcome.placed()) {
            Placement placement = placed.placement();
            table.row(
                    List.of(
                            INDENT + placement.workload(),
                            INDENT + Prose.place(placement),
                            Prose.margin(placement),
                            placed.decisive().because()));
        }
    }
}
