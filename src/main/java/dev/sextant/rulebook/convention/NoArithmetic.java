package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.RuleToken;
import dev.sextant.rulebook.model.TokenClassifier;

/** Nothing can be computed from what is unknown: the run would fail. */
final class NoArithmetic implements GivenConvention {

    @Override
    public String code() {
        return "null-arithmetic";
    }

    @Override
    public void check(GivenCheck check) {
        for (int at = 0; at < check.tokens().size(); at++) {
            if (TokenClassifier.isArithmetic(check.tokens(), at)
                    && (computes(check, at, -1) || computes(check, at, 1))) {
                check.report(
                        check.tokens().get(at).location(),
                        "this cannot be computed if " + check.component() + " is unknown",
                        "Maybe compute on the other side of the comparison, or compare with a"
                                + " figure.");
            }
        }
    }

    /**
     * Whether the operand on one side of an operator is, or holds in brackets, a component that may
     * be unknown.
     */
    private static boolean computes(GivenCheck check, int operator, int step) {
        int open = 0;
        for (int at = operator + step; at >= 0 && at < check.tokens().size(); at += step) {
            if (check.isOptional(at)) {
                return true;
            }
            RuleToken token = check.tokens().get(at);
            open += token.is("(") ? step : token.is(")") ? -step : 0;
            if (open <= 0) {
                return false;
            }
        }
        return false;
    }
}
