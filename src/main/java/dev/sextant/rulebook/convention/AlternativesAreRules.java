package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.RuleToken;
import java.util.List;

/** One rule, one reason: an alternative is a rule of its own, or a list of values. */
final class AlternativesAreRules implements RuleConvention {

    @Override
    public String code() {
        return "alternative";
    }

    @Override
    public void check(RuleCheckContext check) {
        for (List<RuleToken> tokens : check.written().tokens().values()) {
            for (RuleToken token : tokens) {
                if (token.is("||")) {
                    check.report(
                            token.location(),
                            "|| hides which of the two reasons applies",
                            "Maybe list the values, component in (…), or write two rules.");
                }
            }
        }
        for (Condition condition : check.rule().allConditions()) {
            if (condition instanceof Condition.Combined combined
                    && combined.connective() == Condition.Connective.OR) {
                check.report(
                        combined.location(),
                        "\"or\" hides which of the two reasons applies",
                        "Maybe write two rules.");
            }
        }
    }
}
