package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.convention.Convention.Concern;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RuleToken;
import dev.sextant.rulebook.model.TokenClassifier;
import java.util.List;

/** Conventions for what conditions bind to variables. */
final class VariableConventions {

    private VariableConventions() {}

    static List<Convention> all() {
        return List.of(
                Convention.ofRule(
                        "bound-given", Concern.MEANING, VariableConventions::checkGivenFacts),
                Convention.ofRule(
                        "bound-expression",
                        Concern.MEANING,
                        VariableConventions::checkExpressions));
    }

    /** A given fact that is cited must be needed: what is bound is also asked for. */
    private static void checkGivenFacts(RuleCheckContext check) {
        for (Condition.OfFact fact : check.rule().patterns()) {
            for (Constraint constraint : fact.constraints()) {
                if (constraint.onlyBinds() && isFree(fact, constraint)) {
                    String component = constraint.reads().get(0);
                    check.report(
                            constraint.location(),
                            component
                                    + " is bound to "
                                    + constraint.variable()
                                    + ", which may be unknown",
                            "Maybe write "
                                    + constraint.variable()
                                    + " : "
                                    + component
                                    + " != null.");
                }
            }
        }
    }

    private static boolean isFree(Condition.OfFact fact, Constraint binding) {
        List<String> reads = binding.reads();
        return FactTypes.isOptional(fact.type(), reads.get(0))
                && fact.constraints().stream()
                        .noneMatch(
                                other ->
                                        !other.onlyBinds() && other.reads().contains(reads.get(0)));
    }

    /** A variable before an expression takes its first operand only, unless there are brackets. */
    private static void checkExpressions(RuleCheckContext check) {
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
