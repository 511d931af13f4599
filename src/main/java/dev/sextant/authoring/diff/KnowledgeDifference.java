package dev.sextant.authoring.diff;

import dev.sextant.decision.RuleSentence;
import dev.sextant.fact.figure.ProviderFigure;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.scenario.model.Scenario;
import java.util.List;
import java.util.Set;

/**
 * The answers for a scenario by the article alone and by all rules.
 *
 * @param scenario the scenario
 * @param article the answer by the article's rules
 * @param all the answer by all rules
 * @param moved the workloads that all rules place elsewhere than the article's, in the order of the
 *     scenario
 * @param figures the limits and prices that the answer by all rules rests on
 */
public record KnowledgeDifference(
        Scenario scenario,
        Answer article,
        Answer all,
        List<Moved> moved,
        Set<ProviderFigure> figures) {

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
    public record Moved(
            Placement article, Placement all, Effect effect, List<RuleSentence> rules) {}

    /** What rules did, each of them, found by running without it and with it alone. */
    public enum Effect {
        /** The move needs the rule, and beside the article's rules it is enough. */
        DECIDES,
        /** The move needs the rule, and others with it. */
        NEEDED,
        /** Beside the article's rules it is enough, and so is another. */
        ENOUGH,
        /**
         * The rules named are enough together, and none of them can be left out; others might do as
         * well.
         */
        TOGETHER
    }
}
