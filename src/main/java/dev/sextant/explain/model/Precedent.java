package dev.sextant.explain.model;

import dev.sextant.decision.RuleSentence;
import java.util.List;

/**
 * A real decision that turned on reasons of the case at hand.
 *
 * @param realCase the decision
 * @param agrees whether it chose the answer for the case at hand, or accepts it
 * @param shared what rules say of the real case, once for each reason that both turned on
 * @param reasons how many reasons the case at hand turned on
 * @param all how many reasons either of the two turned on
 */
public record Precedent(
        RealCase realCase, boolean agrees, List<RuleSentence> shared, int reasons, int all) {

    /** Copies the list. */
    public Precedent {
        shared = List.copyOf(shared);
    }
}
