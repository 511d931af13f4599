package dev.sextant.report;

import dev.sextant.explain.Clue;
import dev.sextant.explain.WhyNot;
import dev.sextant.trace.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells why rules are silent in ten lines at most: for each answer, what is missing. */
public final class WhyNotBrief {

    /** The first of ten is the name of the scenario. */
    static final int LINES = 9;

    private WhyNotBrief() {}

    /** The lines, as long as their sentences are. */
    public static List<String> lines(List<WhyNot> answers) {
        List<String> lines = new ArrayList<>();
        for (WhyNot answer : answers) {
            if (lines.size() == LINES - 1 && answers.size() > LINES) {
                lines.add("and " + Counted.of(answers.size() - lines.size(), "more workload"));
                return List.copyOf(lines);
            }
            lines.add(Printable.line(line(answer)));
        }
        return List.copyOf(lines);
    }

    private static String line(WhyNot answer) {
        String about = answer.workload() == null ? "" : answer.workload() + ": ";
        return answer.hasFired()
                ? about + "it did fire [" + answer.rule().id() + "]"
                : about + WhyNotText.head(answer) + ": " + missing(answer);
    }

    /** What is missing, followed down to what is given by the nearest way. */
    static String missing(WhyNot answer) {
        List<Clue> reached =
                answer.missing().stream()
                        .filter(clue -> clue.truth() != Truth.NOT_REACHED)
                        .toList();
        return reached.stream().map(WhyNotBrief::followed).collect(Collectors.joining("; and "));
    }

    private static String followed(Clue clue) {
        if (clue.ways().isEmpty() || clue.ways().get(0).hasFired()) {
            return clue.plain();
        }
        WhyNot way = clue.ways().get(0);
        String below = followed(way.missing().get(0));
        return clue.plain() + " (" + below + " [" + way.rule().id() + "])";
    }
}
