package dev.sextant.report.decision;

import dev.sextant.explain.whynot.WhyNot;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.report.format.TextSanitizer;
import java.util.ArrayList;
import java.util.List;

/** Shows why rules are silent in ten lines at most: for each answer, what is missing. */
public final class WhyNotBrief {

    /** The first of ten is the name of the scenario. */
    static final int LINES = 9;

    private WhyNotBrief() {}

    /** The lines, as long as their sentences are. */
    public static List<String> lines(List<WhyNot> answers) {
        List<String> lines = new ArrayList<>();
        for (WhyNot answer : answers) {
            if (lines.size() == LINES - 1 && answers.size() > LINES) {
                lines.add("and " + CountPhrase.of(answers.size() - lines.size(), "more workload"));
                return List.copyOf(lines);
            }
            lines.add(TextSanitizer.line(line(answer)));
        }
        return List.copyOf(lines);
    }

    private static String line(WhyNot answer) {
        String about = answer.workload() == null ? "" : answer.workload() + ": ";
        return answer.hasFired()
                ? about + "the rule fired [" + answer.rule().id() + "]"
                : about + WhyNotText.head(answer) + ": " + answer.missingInWords();
    }
}
