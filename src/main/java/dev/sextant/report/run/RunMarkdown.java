package dev.sextant.report.run;

import dev.sextant.report.decision.PlatformAnswer;
import dev.sextant.report.format.LayersText;
import dev.sextant.report.format.MarkdownFormatter;
import dev.sextant.report.format.TrustText;
import dev.sextant.report.words.AnswerWording;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.model.ScenarioOutcome;
import dev.sextant.source.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Renders a run as Markdown: a row for each workload, for each scenario that was rejected or
 * failed, and the summary.
 */
public final class RunMarkdown implements RunReport {

    private final Rulebook rulebook;
    private final KnowledgeScope knowledge;

    /**
     * @param rulebook what the rules say
     * @param knowledge whose opinions counted
     */
    public RunMarkdown(Rulebook rulebook, KnowledgeScope knowledge) {
        this.rulebook = rulebook;
        this.knowledge = knowledge;
    }

    @Override
    public String begin() {
        String heading =
                Stream.of(
                                LayersText.heading(rulebook),
                                TrustText.heading(rulebook),
                                KnowledgeText.heading(rulebook, knowledge))
                        .flatMap(List::stream)
                        .filter(line -> !line.isEmpty())
                        .map(line -> MarkdownFormatter.escaped(line) + "\n\n")
                        .collect(Collectors.joining());
        return "# Answers\n\n"
                + heading
                + "| scenario | answer | workload | place | margin | decisive reason | rule |\n"
                + "|---|---|---|---|---:|---|---|\n";
    }

    @Override
    public String next(long position, ScenarioOutcome<PlatformAnswer> outcome) {
        if (outcome instanceof ScenarioOutcome.Decided<PlatformAnswer> decided) {
            return decided.answer().placed().stream()
                    .map(placed -> row(decided, placed))
                    .collect(Collectors.joining());
        }
        if (outcome instanceof ScenarioOutcome.Rejected<PlatformAnswer> rejected) {
            String problems =
                    rejected.problems().stream()
                            .map(Problem::what)
                            .collect(Collectors.joining("; "));
            return row(rejected.location().toString(), "rejected", "", "", "", problems, "");
        }
        ScenarioOutcome.Failed<PlatformAnswer> failed =
                (ScenarioOutcome.Failed<PlatformAnswer>) outcome;
        return row(failed.scenario(), "failed", "", "", "", failed.why(), "");
    }

    @Override
    public String end(RunSummary summary) {
        StringBuilder text = new StringBuilder("\n## Summary\n\n" + summary.totals() + ".\n");
        List<SummaryText.Line> lines = new SummaryText(rulebook, 0).lines(summary);
        if (!lines.isEmpty()) {
            text.append("\n| topic | counts |\n|---|---|\n");
            lines.forEach(line -> text.append(row(line.label(), line.text())));
        }
        return text.toString();
    }

    private static String row(
            ScenarioOutcome.Decided<PlatformAnswer> decided, PlatformAnswer.Placed placed) {
        return row(
                decided.scenario(),
                AnswerWording.with(
                        decided.answer().certainty().platform(), decided.answer().inWords()),
                placed.placement().workload(),
                AnswerWording.with(
                        decided.answer().certainty().of(placed.placement().workload()),
                        AnswerWording.place(placed.placement())),
                AnswerWording.margin(placed.placement()),
                placed.decisive().because(),
                placed.decisive().rule());
    }

    private static String row(String... cells) {
        return Stream.of(cells)
                .map(MarkdownFormatter::escaped)
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
