package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.RuleToken;
import dev.sextant.rulebook.model.TokenClassifier;
import java.util.List;

/** A variable before an expression takes its first operand only, unless there are brackets. */
final class BoundExpressionsInBrackets implements RuleConvention {

    @Override
    public String code() {
        return "bound-expression";
    }

    @Override
    public void check(RuleCheckContext check) {
        check.written()
                .tokens()
                .forEach(
                        (constraint, tokens) -> {
                            int operator = operator(tokens);
                            if (constraint.variable() != null && operator > 0) {
                                check.report(
                                        tokens.get(operator).location(),
                                        constraint.variable()
                                                + " binds only the part before the operator",
                                        "Maybe write "
                                                + constraint.variable()
                                                + " : ("
                                                + constraint.text()
                                                + ").");
                            }
                        });
    }

    /** The index of the first operator outside brackets and before any comparison, or -1. */
    private static int operator(List<RuleToken> tokens) {
        int open = 0;
        for (int at = 0; at < tokens.size(); at++) {
            open += tokens.get(at).is("(") ? 1 : tokens.get(at).is(")") ? -1 : 0;
            if (TokenClassifier.isRelation(tokens.get(at))) {
                return -1;
            }
            if (open == 0 && TokenClassifier.isArithmetic(tokens, at)) {
                return at;
            }
        }
        return -1;
    }
}
