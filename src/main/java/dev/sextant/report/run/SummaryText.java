package dev.sextant.report.run;

import dev.sextant.report.format.LineWrapper;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.rulebook.model.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Renders a summary for people: a line for each topic that has counts, then the totals. */
public final class SummaryText {

    /** Maximum number of counts that are shown for topics with many. */
    static final int MOST_LISTED = 5;

    /** As wide as the widest label, and two more. */
    private static final String BLANKS = " ".repeat("conflicts, lack of".length() + 2);

    private final Rulebook rulebook;
    private final int width;

    /**
     * @param rulebook what the rules say
     * @param width the width of a line, in characters
     */
    public SummaryText(Rulebook rulebook, int width) {
        this.rulebook = rulebook;
        this.width = width;
    }

    /** The lines, each with its line feed. A single scenario needs none but the totals. */
    public String of(RunSummary summary) {
        StringBuilder lines = new StringBuilder();
        for (Line line : summary.totals().scenarios() == 1 ? List.<Line>of() : lines(summary)) {
            String text = line.label() + BLANKS.substring(line.label().length()) + line.text();
            LineWrapper.hanging(text, width).forEach(part -> lines.append(part).append('\n'));
        }
        lines.append(lines.isEmpty() ? "" : "\n");
        return lines.append(summary.totals()).append('\n').toString();
    }

    /**
     * The summary of one topic.
     *
     * @param label what it is about
     * @param text the counts, the most important first
     */
    record Line(String label, String text) {}

    /** A line for each topic that has counts. */
    List<Line> lines(RunSummary summary) {
        List<Line> lines = new ArrayList<>();
        add("answers", summary.most(SummaryTopic.RECOMMENDATIONS), lines);
        add("certainty", summary.most(SummaryTopic.CERTAINTIES), lines);
        add("styles", summary.most(SummaryTopic.STYLES), Integer.MAX_VALUE, lines);
        add("bases", summary.most(SummaryTopic.BASES), lines);
        add("margins", MarginBands.bands(summary), Integer.MAX_VALUE, lines);
        add("decisive rules", summary.most(SummaryTopic.DECISIVE_RULES), lines);
        add("conflicts, lack of", summary.most(SummaryTopic.CONFLICTS), lines);
        add("most useful facts", WantedFacts.of(summary, rulebook), lines);
        add("warnings", summary.most(SummaryTopic.WARNINGS), lines);
        add("rejected for", summary.most(SummaryTopic.REJECTED), lines);
        add("failed for", summary.most(SummaryTopic.FAILED), lines);
        return lines;
    }

    private static void add(String label, List<Map.Entry<String, Long>> counts, List<Line> lines) {
        add(label, counts, MOST_LISTED, lines);
    }

    private static void add(
            String label, List<Map.Entry<String, Long>> counts, int most, List<Line> lines) {
        if (counts.isEmpty()) {
            return;
        }
        String text =
                counts.stream()
                        .limit(most)
                        .map(count -> TextSanitizer.line(count.getKey()) + " " + count.getValue())
                        .collect(Collectors.joining(", "));
        int more = Math.max(0, counts.size() - most);
        lines.add(new Line(label, text + (more == 0 ? "" : ", and " + more + " more")));
    }
}
