package dev.sextant.report.page;

import dev.sextant.report.decision.DecisionDetails;
import dev.sextant.report.decision.PlatformAnswer;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.report.format.DataBlock;
import dev.sextant.report.format.Json;
import dev.sextant.report.format.LayersText;
import dev.sextant.report.format.TextPool;
import dev.sextant.report.format.TrustText;
import dev.sextant.report.run.KnowledgeText;
import dev.sextant.report.run.PortfolioTable;
import dev.sextant.report.run.RunHeadline;
import dev.sextant.report.run.RunReport;
import dev.sextant.report.run.RunSummary;
import dev.sextant.report.run.RunTotals;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.model.ScenarioOutcome;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders a run as one page that needs nothing else: the portfolio, a table that filters and sorts,
 * and for every platform its explanation, drawn when it is asked for. The data come first and the
 * page that shows them last, so that a run of any length is written piece by piece.
 *
 * <p>The outcomes need an {@link DecisionDetails}; where there is none, only the answer is shown.
 */
public final class RunHtml implements RunReport {

    private static final String TITLE = "Where each workload belongs";

    private final Rulebook rulebook;
    private final KnowledgeScope knowledge;
    private final RuleNumbers numbers;

    /**
     * @param rulebook what the rules say
     * @param knowledge whose opinions counted
     */
    public RunHtml(Rulebook rulebook, KnowledgeScope knowledge) {
        this.rulebook = rulebook;
        this.knowledge = knowledge;
        this.numbers = new RuleNumbers(rulebook);
    }

    @Override
    public String begin() {
        return page(new RunSummary()).before()
                + "\n"
                + DataBlock.of("rules", RulesData.of(rulebook));
    }

    @Override
    public String next(long position, ScenarioOutcome<PlatformAnswer> outcome) {
        return DataBlock.of("row", new RowJson(numbers).of(outcome))
                + DataBlock.of("why", account(outcome));
    }

    private ObjectNode account(ScenarioOutcome<PlatformAnswer> outcome) {
        ObjectNode node = Json.object();
        if (outcome instanceof ScenarioOutcome.Decided<PlatformAnswer> decided
                && decided.answer().details() != null) {
            TextPool texts = new TextPool();
            PackedNodes nodes = new PackedNodes(numbers, texts, decided.location().file());
            PackedExplanation.put(decided.answer().details().why(), nodes, numbers, texts, node);
            if (decided.answer().details().contrast() != null) {
                node.set(
                        "c",
                        new ContrastJson(nodes, numbers).of(decided.answer().details().contrast()));
            }
            node.set("q", QuestionsJson.of(decided));
            ArrayNode array = node.putArray("t");
            texts.texts().forEach(array::add);
        }
        return node;
    }

    @Override
    public String end(RunSummary summary) {
        return page(summary).behind();
    }

    /** Large numbers as people write them. */
    private static String totals(RunTotals totals) {
        return Pattern.compile("[0-9]+")
                .matcher(totals.toString())
                .replaceAll(number -> CountPhrase.of(Long.parseLong(number.group())));
    }

    private ReportPage page(RunSummary summary) {
        List<String> notes =
                Stream.of(
                                LayersText.heading(rulebook),
                                TrustText.heading(rulebook),
                                KnowledgeText.heading(rulebook, knowledge))
                        .flatMap(List::stream)
                        .filter(line -> !line.isEmpty())
                        .toList();
        return new ReportPage(
                TITLE,
                notes,
                totals(summary.totals()),
                new RunHeadline(summary).sentences(),
                PortfolioTable.of(summary, rulebook),
                rulebook);
    }
}
