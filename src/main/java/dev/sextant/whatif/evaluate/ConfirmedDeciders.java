package dev.sextant.whatif.evaluate;

import dev.sextant.fact.verdict.Placement;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.PlatformDecider;

/**
 * What decides the tries of a search. Most tries change nothing, and the fast decider says so.
 * Where it says that something changes, or fails, Drools decides: whatever a search shows comes
 * from it.
 *
 * @param fast decides what a search tries
 * @param judge decides what is shown
 */
public record ConfirmedDeciders(PlatformDecider fast, PlatformDecider judge) {

    /** Deciders of which the judge decides everything. */
    public static ConfirmedDeciders of(PlatformDecider judge) {
        return new ConfirmedDeciders(judge, judge);
    }

    /**
     * Returns what decides changes to a platform.
     *
     * @param now the current decision
     */
    public PlatformDecider about(DecisionTrace now) {
        return fast == judge ? judge : facts -> decided(facts, now);
    }

    private DecisionTrace decided(DecisionFacts facts, DecisionTrace now) {
        try {
            DecisionTrace then = fast.decide(facts);
            return isSame(then, now) ? then : judge.decide(facts);
        } catch (DecisionException failure) {
            return judge.decide(facts);
        }
    }

    /** Points and margins change with almost every try, and are no answers. */
    private static boolean isSame(DecisionTrace then, DecisionTrace now) {
        boolean isSame = then.recommendation().equals(now.recommendation());
        for (int index = 0; index < now.placements().size(); index++) {
            Placement before = now.placements().get(index);
            Placement after = then.placements().get(index);
            isSame &= before.option() == after.option() && before.style() == after.style();
        }
        return isSame;
    }
}
