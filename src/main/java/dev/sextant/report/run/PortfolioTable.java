package dev.sextant.report.run;

import dev.sextant.explain.model.Certainty;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Basis;
import dev.sextant.fact.verdict.Lack;
import dev.sextant.report.format.Anchor;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.source.EnumWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A table of a portfolio: what the answers have in common, counted.
 *
 * @param title what is counted by
 * @param heading the heading of the names
 * @param counted what the counts are counts of
 * @param rows the names with their counts
 * @param more how many more names there are
 */
public record PortfolioTable(
        String title, String heading, String counted, List<Row> rows, int more) {

    /** Maximum number of names that are shown. */
    private static final int MOST = 8;

    /** The length of the longest bar. */
    private static final int LONGEST = 96;

    /**
     * A name with its count.
     *
     * @param width the length of its bar, in units of the drawing
     * @param anchor the place in the page that shows more of it; null where there is none
     * @param choice what the table of answers shows alone where somebody asks for it; null where it
     *     cannot be distinguished from the others
     */
    public record Row(String name, long count, long width, String anchor, Choice choice) {

        /** The count as people write it. */
        public String counted() {
            return CountPhrase.of(count);
        }

        private Row named(String other) {
            return new Row(other, count, width, anchor, choice);
        }

        private Row leadingTo(String place) {
            return new Row(name, count, width, place, choice);
        }

        private Row choosing(String field, String value) {
            return new Row(name, count, width, "answers", new Choice(field, value));
        }
    }

    /**
     * A choice of the filter.
     *
     * @param field the name of its field
     * @param value what is chosen there
     */
    public record Choice(String field, String value) {}

    /** The tables of a run that have anything to say. */
    public static List<PortfolioTable> of(RunSummary summary, Rulebook rulebook) {
        List<PortfolioTable> tables =
                List.of(
                        of("Recommendations", "platform", SummaryTopic.RECOMMENDATIONS, summary)
                                .each(PortfolioTable::ofAnswer),
                        of("Certainty", "answer", SummaryTopic.CERTAINTIES, summary)
                                .each(row -> row.named(words(Certainty.class, row))),
                        of("Styles", "style", SummaryTopic.STYLES, summary)
                                .each(PortfolioTable::ofStyle),
                        of(
                                "Margins",
                                "margin",
                                SummaryTopic.MARGINS.counted(),
                                MarginBands.bands(summary)),
                        of("Basis of placement", "basis", SummaryTopic.BASES, summary)
                                .each(row -> row.named(words(Basis.class, row))),
                        of("Decisive rules", "rule", SummaryTopic.DECISIVE_RULES, summary)
                                .each(row -> ofRule(row, rulebook)),
                        of(
                                "Most useful unknown facts",
                                "unknown",
                                SummaryTopic.UNKNOWN_FACTS.counted(),
                                WantedFacts.of(summary, rulebook)),
                        of("Conflicts", "lack of", SummaryTopic.CONFLICTS, summary)
                                .each(row -> row.named(words(Lack.class, row))),
                        of("Warnings", "warning", SummaryTopic.WARNINGS, summary),
                        of("Rejected", "problem", SummaryTopic.REJECTED, summary),
                        of("Failed", "error", SummaryTopic.FAILED, summary));
        return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    private static Row ofAnswer(Row row) {
        String words = words(Answer.class, row);
        return row.named(words).choosing("answer", words);
    }

    private static Row ofStyle(Row row) {
        Style style = EnumWords.constant(Style.class, row.name()).orElseThrow();
        return row.named(ValueFormatter.inWords(style))
                .choosing("style", String.valueOf(style.ordinal()));
    }

    private static Row ofRule(Row row, Rulebook rulebook) {
        return rulebook.rule(row.name())
                .map(rule -> row.named(rule.sentence()).leadingTo(Anchor.of("rule", rule.id())))
                .orElse(row);
    }

    private static <E extends Enum<E>> String words(Class<E> type, Row row) {
        return ValueFormatter.inWords(EnumWords.constant(type, row.name()).orElseThrow());
    }

    private PortfolioTable each(UnaryOperator<Row> change) {
        return new PortfolioTable(
                title, heading, counted, rows.stream().map(change).toList(), more);
    }

    private static PortfolioTable of(
            String title, String heading, SummaryTopic topic, RunSummary summary) {
        return of(title, heading, topic.counted(), summary.most(topic));
    }

    private static PortfolioTable of(
            String title, String heading, String counted, List<Map.Entry<String, Long>> counts) {
        long largest = counts.stream().mapToLong(Map.Entry::getValue).max().orElse(1);
        int shown = counts.size() <= MOST + 1 ? counts.size() : MOST;
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, Long> count : counts.subList(0, shown)) {
            long width = Math.max(1, LONGEST * count.getValue() / largest);
            rows.add(
                    new Row(
                            count.getKey().replaceFirst(":$", ""),
                            count.getValue(),
                            width,
                            null,
                            null));
        }
        return new PortfolioTable(title, heading, counted, rows, counts.size() - shown);
    }
}
