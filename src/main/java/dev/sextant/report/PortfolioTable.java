package dev.sextant.report;

import dev.sextant.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A table of a portfolio: what the answers have in common, counted.
 *
 * @param title what is counted by
 * @param heading the heading of the names
 * @param counted what the counts are counts of
 * @param rows the names with their counts
 * @param more how many more names there are
 */
record PortfolioTable(String title, String heading, String counted, List<Row> rows, int more) {

    /** So many names are told. */
    private static final int MOST = 8;

    /** The length of the longest bar. */
    private static final int LONGEST = 96;

    /**
     * A name with its count.
     *
     * @param width the length of its bar, in units of the drawing
     * @param anchor the place in the page that tells more of it; null where there is none
     */
    record Row(String name, long count, long width, String anchor) {}

    /** The tables of a run that have anything to tell. */
    static List<PortfolioTable> of(Summary summary, Rulebook rulebook) {
        List<PortfolioTable> tables =
                List.of(
                        of("Recommendations", "platform", Topic.RECOMMENDATIONS, summary),
                        of("Styles", "style", Topic.STYLES, summary),
                        of("Margins", "margin", Topic.MARGINS.counted(), Margins.bands(summary)),
                        of("How they came there", "basis", Topic.BASES, summary),
                        of("Decisive rules", "rule", Topic.DECISIVE_RULES, summary)
                                .linkedTo(rulebook),
                        of("Left unknown most", "fact", Topic.UNKNOWN_FACTS, summary),
                        of("Conflicts", "what is lacking", Topic.CONFLICTS, summary),
                        of("Doubtful", "warning", Topic.WARNINGS, summary),
                        of("Rejected", "problem", Topic.REJECTED, summary),
                        of("Failed", "what happened", Topic.FAILED, summary));
        return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    private static PortfolioTable of(String title, String heading, Topic topic, Summary summary) {
        return of(title, heading, topic.counted(), summary.most(topic));
    }

    private static PortfolioTable of(
            String title, String heading, String counted, List<Map.Entry<String, Long>> counts) {
        long largest = counts.stream().mapToLong(Map.Entry::getValue).max().orElse(1);
        int told = counts.size() <= MOST + 1 ? counts.size() : MOST;
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, Long> count : counts.subList(0, told)) {
            long width = Math.max(1, LONGEST * count.getValue() / largest);
            rows.add(new Row(count.getKey().replaceFirst(":$", ""), count.getValue(), width, null));
        }
        return new PortfolioTable(title, heading, counted, rows, counts.size() - told);
    }

    private PortfolioTable linkedTo(Rulebook rulebook) {
        List<Row> linked =
                rows.stream()
                        .map(
                                row ->
                                        rulebook.rule(row.name()).isEmpty()
                                                ? row
                                                : new Row(
                                                        row.name(),
                                                        row.count(),
                                                        row.width(),
                                                        Anchor.of("rule", row.name())))
                        .toList();
        return new PortfolioTable(title, heading, counted, linked, more);
    }
}
