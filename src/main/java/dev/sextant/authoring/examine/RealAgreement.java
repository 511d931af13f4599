package dev.sextant.authoring.examine;

import dev.sextant.decision.RuleSentence;
import dev.sextant.fact.verdict.Answer;

/**
 * A real decision, beside the answer of the rules.
 *
 * @param chosen what was chosen
 * @param answer what the rules recommend
 * @param accepted whether a careful reader of the source accepts the answer, chosen or not
 * @param decisive what decided the place of the workload that differs most plainly
 */
public record RealAgreement(Answer chosen, Answer answer, boolean accepted, RuleSentence decisive) {

    /** Whether the answer is what was chosen. */
    public boolean isStrict() {
        return answer == chosen;
    }
}
