package dev.sextant.report;

import dev.sextant.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Renders a summary for people: a line for each topic that has counts, then the totals. */
public final class SummaryText {

    /** How many of the most frequent are told of topics that have many. */
    static final int MOST_TOLD = 5;

    /** As wide as the widest label, and two more. */
    private static final String BLANKS = " ".repeat("conflicts, lacking".length() + 2);

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
    public String of(Summary summary) {
        StringBuilder lines = new StringBuilder();
        for (Line line : summary.totals().scenarios() == 1 ? List.<Line>of() : lines(summary)) {
            String text = line.label() + BLANKS.substring(line.label().length()) + line.told();
            Wrapped.hanging(text, width).forEach(part -> lines.append(part).append('\n'));
        }
        lines.append(lines.isEmpty() ? "" : "\n");
        return lines.append(summary.totals()).append('\n').toString();
    }

    /**
     * What is told of one topic.
     *
     * @param label what it is about
     * @param told the counts, the most telling first
     */
    record Line(String label, String told) {}

    /** A line for each topic that has counts. */
    List<Line> lines(Summary summary) {
        List<Line> lines = new ArrayList<>();
        add("answers", summary.most(Topic.RECOMMENDATIONS), lines);
        add("certainty", summary.most(Topic.CERTAINTIES), lines);
        add("styles", summary.most(Topic.STYLES), Integer.MAX_VALUE, lines);
        add("bases", summary.most(Topic.BASES), lines);
        add("margins", Margins.bands(summary), Integer.MAX_VALUE, lines);
        add("decisive rules", summary.most(Topic.DECISIVE_RULES), lines);
        add("conflicts, lacking", summary.most(Topic.CONFLICTS), lines);
        add("most wanted facts", WantedFacts.of(summary, rulebook), lines);
        add("doubtful", summary.most(Topic.WARNINGS), lines);
        add("rejected for", summary.most(Topic.REJECTED), lines);
        add("failed for", summary.most(Topic.FAILED), lines);
        return lines;
    }

    private static void add(String label, List<Map.Entry<String, Long>> counts, List<Line> lines) {
        add(label, counts, MOST_TOLD, lines);
    }

    private static void add(
            String label, List<Map.Entry<String, Long>> counts, int most, List<Line> lines) {
        if (counts.isEmpty()) {
            return;
        }
        String told =
                counts.stream()
                        .limit(most)
                        .map(count -> Printable.line(count.getKey()) + " " + count.getValue())
                        .collect(Collectors.joining(", "));
        int more = Math.max(0, counts.size() - most);
        lines.add(new Line(label, told + (more == 0 ? "" : ", and " + more + " more")));
    }
}
