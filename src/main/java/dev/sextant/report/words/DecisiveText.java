package dev.sextant.report.words;

import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.model.DecisiveReasons;
import dev.sextant.fact.verdict.Placement;
import java.util.ArrayList;
import java.util.List;

/** Writes what was decisive for a placement, and what would be without it. */
public final class DecisiveText {

    private DecisiveText() {}

    /**
     * The sentences of the rules, with their ids, then where the workload would be without them.
     */
    public static List<String> lines(DecisiveReasons decisive) {
        boolean isOverdetermined = decisive.needed() == 0;
        List<String> lines =
                new ArrayList<>(
                        decisive.sentences().stream()
                                .limit(isOverdetermined ? 1 : Long.MAX_VALUE)
                                .map(RuleSentence::cited)
                                .toList());
        decisive.otherwise()
                .ifPresent(
                        then ->
                                lines.add(
                                        without(decisive)
                                                + ", "
                                                + (decisive.needed() == 0
                                                        ? stays(then)
                                                        : would(then))
                                                + ": "
                                                + AnswerWording.lead(then)
                                                + "."));
        return lines;
    }

    private static String without(DecisiveReasons decisive) {
        int count = decisive.sentences().size();
        if (decisive.needed() == 0) {
            return count == 1
                    ? "Even without this rule"
                    : "Even without this rule and " + (count - 1) + " more";
        }
        if (count == 1) {
            return "Without this rule";
        }
        if (decisive.needed() < count) {
            return "Without any " + decisive.needed() + " of these " + count + " rules";
        }
        return count == 2
                ? "Without both of these rules"
                : "Without all " + count + " of these rules";
    }

    private static String stays(Placement then) {
        return then.style() == null
                ? would(then)
                : then.workload() + " would stay on " + AnswerWording.place(then);
    }

    private static String would(Placement then) {
        if (!then.isPlaced()) {
            return then.workload() + " would be open";
        }
        return then.style() == null
                ? then.workload() + " would fit neither option"
                : then.workload() + " would be on " + AnswerWording.place(then);
    }
}
