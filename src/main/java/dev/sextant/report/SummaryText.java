package dev.sextant.report;

import dev.sextant.explain.Dependencies;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.trace.FactPath;
import java.util.ArrayList;
import java.util.Comparator;
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
        String topics =
                summary.totals().scenarios() == 1
                        ? ""
                        : topics(summary).stream()
                                .flatMap(line -> Wrapped.hanging(line, width).stream())
                                .map(line -> line + "\n")
                                .collect(Collectors.joining());
        return topics + (topics.isEmpty() ? "" : "\n") + summary.totals() + "\n";
    }

    private List<String> topics(Summary summary) {
        List<String> lines = new ArrayList<>();
        add("answers", summary.most(Topic.RECOMMENDATIONS), lines);
        add("styles", summary.most(Topic.STYLES), lines);
        add("bases", summary.most(Topic.BASES), lines);
        add("margins", Margins.bands(summary), Integer.MAX_VALUE, lines);
        add("decisive rules", summary.most(Topic.DECISIVE_RULES), lines);
        add("conflicts, lacking", summary.most(Topic.CONFLICTS), lines);
        add("unknown facts", wanted(summary), lines);
        add("doubtful", summary.most(Topic.WARNINGS), lines);
        add("rejected for", summary.most(Topic.REJECTED), lines);
        add("failed for", summary.most(Topic.FAILED), lines);
        return lines;
    }

    private static void add(
            String label, List<Map.Entry<String, Long>> counts, List<String> lines) {
        add(label, counts, MOST_TOLD, lines);
    }

    private static void add(
            String label, List<Map.Entry<String, Long>> counts, int most, List<String> lines) {
        if (counts.isEmpty()) {
            return;
        }
        String told =
                counts.stream()
                        .limit(most)
                        .map(count -> Printable.line(count.getKey()) + " " + count.getValue())
                        .collect(Collectors.joining(", "));
        int more = Math.max(0, counts.size() - most);
        lines.add(
                label
                        + BLANKS.substring(label.length())
                        + told
                        + (more == 0 ? "" : ", and " + more + " more"));
    }

    /** The unknown facts, those first that the most rules wait for in the most scenarios. */
    private List<Map.Entry<String, Long>> wanted(Summary summary) {
        Dependencies dependencies = new Dependencies(rulebook);
        return summary.most(Topic.UNKNOWN_FACTS).stream()
                .sorted(
                        Comparator.<Map.Entry<String, Long>>comparingLong(
                                        count ->
                                                count.getValue()
                                                        * dependencies
                                                                .readers(path(count.getKey()))
                                                                .size())
                                .reversed())
                .toList();
    }

    private static FactPath path(String text) {
        int point = text.lastIndexOf('.');
        return new FactPath(text.substring(0, point), text.substring(point + 1));
    }
}
