package dev.sextant.report;

import dev.sextant.explain.Question;
import dev.sextant.fact.Placement;
import java.util.ArrayList;
import java.util.List;

/**
 * Renders a run as a table for people: a line for each workload, and the totals. Scenarios without
 * an answer are in the totals only. A long run has a table for every thousand scenarios.
 */
public final class RunText implements RunReport {

    private static final String INDENT = "  ";
    private static final int MOST_OUTCOMES = 1000;

    private final int width;
    private final List<Outcome.Decided> decided = new ArrayList<>();

    /**
     * @param width the width of a line, in characters
     */
    public RunText(int width) {
        this.width = width;
    }

    @Override
    public String begin() {
        return "";
    }

    @Override
    public String next(Outcome outcome) {
        if (outcome instanceof Outcome.Decided one) {
            decided.add(one);
        }
        return decided.size() == MOST_OUTCOMES ? table() : "";
    }

    @Override
    public String end(Totals totals) {
        return table() + totals + "\n";
    }

    /** The outcomes that were kept back, if there are any. */
    private String table() {
        if (decided.isEmpty()) {
            return "";
        }
        Table table =
                new Table(
                        List.of("scenario and workloads", "answer", "margin", "decisive reason"),
                        List.of(false, false, true, false));
        decided.forEach(outcome -> rows(outcome, table));
        decided.clear();
        return String.join("\n", table.lines(width)) + "\n\n";
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
