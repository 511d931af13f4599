package dev.sextant.report.run;

import dev.sextant.explain.model.DecisionCertainty;
import dev.sextant.explain.model.OpenQuestion;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.report.decision.AssumptionText;
import dev.sextant.report.decision.PlatformAnswer;
import dev.sextant.report.decision.SensitivityText;
import dev.sextant.report.format.LayersText;
import dev.sextant.report.format.TextTable;
import dev.sextant.report.format.TrustText;
import dev.sextant.report.words.AnswerWording;
import dev.sextant.report.words.TurnsText;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.model.ScenarioOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Renders a run as a table for people: a line for each workload, and the summary. Scenarios without
 * an answer are in the summary only. A long run has a table for every thousand scenarios. Margins
 * are shown where nobody computed how certain the answers are.
 */
public final class RunText implements RunReport {

    private static final String INDENT = "  ";
    private static final int MOST_OUTCOMES = 1000;

    private final Rulebook rulebook;
    private final KnowledgeScope knowledge;
    private final int width;
    private final List<ScenarioOutcome.Decided<PlatformAnswer>> decided = new ArrayList<>();

    /**
     * @param rulebook what the rules say
     * @param knowledge whose opinions counted
     * @param width the width of a line, in characters
     */
    public RunText(Rulebook rulebook, KnowledgeScope knowledge, int width) {
        this.rulebook = rulebook;
        this.knowledge = knowledge;
        this.width = width;
    }

    @Override
    public String begin() {
        return Stream.of(
                        LayersText.heading(rulebook),
                        TrustText.heading(rulebook),
                        KnowledgeText.heading(rulebook, knowledge))
                .flatMap(List::stream)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public String next(long position, ScenarioOutcome<PlatformAnswer> outcome) {
        if (outcome instanceof ScenarioOutcome.Decided<PlatformAnswer> one) {
            decided.add(one);
        }
        return position % MOST_OUTCOMES == MOST_OUTCOMES - 1 ? table() : "";
    }

    @Override
    public boolean isAtRest() {
        return decided.isEmpty();
    }

    @Override
    public String end(RunSummary summary) {
        return table() + new SummaryText(rulebook, width).of(summary);
    }

    /** The outcomes that were held back, if there are any. */
    private String table() {
        if (decided.isEmpty()) {
            return "";
        }
        boolean isCertaintyKnown =
                decided.stream()
                        .anyMatch(
                                outcome ->
                                        outcome.answer().certainty() != DecisionCertainty.UNKNOWN);
        TextTable table =
                new TextTable(
                        List.of(
                                "scenario and workloads",
                                "answer",
                                isCertaintyKnown ? "certainty" : "margin",
                                "decisive reason"),
                        List.of(false, false, !isCertaintyKnown, false));
        decided.forEach(outcome -> rows(outcome, isCertaintyKnown, table));
        boolean rests =
                decided.stream()
                        .flatMap(outcome -> outcome.answer().placed().stream())
                        .anyMatch(placed -> !placed.assumed().isEmpty());
        decided.clear();
        return String.join("\n", table.lines(width))
                + "\n\n"
                + (rests ? AssumptionText.FOOTNOTE + "\n\n" : "");
    }

    private static String mark(PlatformAnswer.Placed placed) {
        return placed.assumed().isEmpty() ? "" : AssumptionText.MARK;
    }

    private static void rows(
            ScenarioOutcome.Decided<PlatformAnswer> outcome,
            boolean isCertaintyKnown,
            TextTable table) {
        DecisionCertainty certainty = outcome.answer().certainty();
        table.row(
                List.of(
                        outcome.scenario(),
                        AnswerWording.with(certainty.platform(), outcome.answer().inWords())));
        if (outcome.answer().sensitivity() != null) {
            SensitivityText.verdict(outcome.answer().sensitivity())
                    .forEach(line -> table.note(INDENT + line));
        }
        for (OpenQuestion question : outcome.answer().questions()) {
            table.note(INDENT + "ask: " + TurnsText.line(question));
        }
        for (PlatformAnswer.Placed placed : outcome.answer().placed()) {
            Placement placement = placed.placement();
            table.row(
                    List.of(
                            INDENT + placement.workload(),
                            INDENT + AnswerWording.place(placement) + mark(placed),
                            isCertaintyKnown
                                    ? AnswerWording.certainty(certainty.of(placement.workload()))
                                    : AnswerWording.margin(placement),
                            placed.decisive().because()));
        }
    }
}
