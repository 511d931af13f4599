package dev.sextant.report.words;

import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.whatif.evaluate.Goal;

/** Words the places and answers that questions ask about. */
public final class GoalPhrase {

    private GoalPhrase() {}

    /** An option to which a workload could go: {@code Kubernetes}. */
    public static String of(Option option) {
        return option == Option.NEITHER ? "neither" : ValueFormatter.inWords(option);
    }

    /** The place or the answer that is wanted. */
    public static String of(Goal goal) {
        if (goal instanceof Goal.ForStyle wanted) {
            return ValueFormatter.inWords(wanted.style());
        }
        return goal instanceof Goal.ForWorkload wanted
                ? wanted.option().map(GoalPhrase::of).orElse(Placement.OPEN)
                : ValueFormatter.inWords(((Goal.ForPlatform) goal).answer());
    }
}
