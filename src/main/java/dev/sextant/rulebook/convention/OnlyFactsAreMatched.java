package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.RuleToken;
import java.util.List;

/** Conditions match facts: what eval, from and the like do cannot be explained. */
final class OnlyFactsAreMatched implements RuleConvention {

    @Override
    public String code() {
        return "condition-form";
    }

    @Override
    public void check(RuleCheckContext check) {
        for (Condition condition : check.rule().allConditions()) {
            if (condition instanceof Condition.Other other) {
                report(check, new RuleToken(RuleToken.Kind.WORD, other.form(), other.location()));
            }
        }
        for (List<RuleToken> tokens : check.written().tokens().values()) {
            tokens.stream()
                    .filter(token -> token.is("eval"))
                    .forEach(token -> report(check, token));
        }
    }

    private static void report(RuleCheckContext check, RuleToken form) {
        check.report(
                form.location(),
                form.text() + " is not allowed in conditions",
                "Maybe conclude a fact in another rule, and match that.");
    }
}
