package dev.sextant.authoring;

import dev.sextant.explain.Told;
import dev.sextant.fact.Answer;
import dev.sextant.fact.Placement;
import dev.sextant.scenario.Scenario;
import java.util.List;

/**
 * What the answer for a scenario is by the article alone, and by all that is known.
 *
 * @param scenario the scenario
 * @param article the answer by the article's rules
 * @param all the answer by all rules
 * @param moved the workloads that all rules place elsewhere than the article's, in the order of the
 *     scenario
 */
public record KnowledgeDifference(
        Scenario scenario, Answer article, Answer all, List<Moved> moved) {

    /** Whether platform and workloads are answered alike. */
    public boolean isAlike() {
        return article == all && moved.isEmpty();
    }

    /**
     * A workload that all rules place elsewhere than the article's.
     *
     * @param article its place by the article's rules
     * @param all its place by all rules
     * @param effect what the rules named did
     * @param rules the rules that moved it, none of them the article's; the decisive one first, if
     *     it is among them
     */
    public record Moved(Placement article, Placement all, Effect effect, List<Told> rules) {}

    /** What rules did, each of them, found by running without it and with it alone. */
    public enum Effect {
        /** The move needs the rule, and beside the article's rules it is enough. */
        DECIDES,
        /** The move needs the rule, and others with it. */
        NEEDED,
        /** Beside the article's rules it is enough, and so is another. */
        ENOUGH,
        /** None of them is needed or enough by itself. */
        TOGETHER
    }
}
