package dev.sextant.report;

import dev.sextant.explain.Wording;
import java.util.ArrayList;
import java.util.List;

/** Renders a run as a table for people. */
public final class RunText {

    private RunText() {}

    /**
     * A line for each workload, and the totals. Scenarios without an answer are in the totals only.
     */
    public static List<String> lines(List<Outcome> outcomes, int width) {
        Table table =
                new Table(
                        List.of(
                                "scenario",
                                "recommendation",
                                "workload",
                                "placement",
                                "margin",
                                "decisive reason"),
                        List.of(false, false, false, false, true, false));
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
        String scenario = outcome.scenario();
        String recommendation = Wording.of(outcome.recommendation().answer());
        for (Outcome.Placed placed : outcome.placed()) {
            table.row(
                    List.of(
                            scenario,
                            recommendation,
                            placed.placement().workload(),
                            Prose.place(placed.placement()),
                            Prose.margin(placed.placement()),
                            placed.decisive().because()));
            scenario = "";
            recommendation = "";
        }
    }
}
