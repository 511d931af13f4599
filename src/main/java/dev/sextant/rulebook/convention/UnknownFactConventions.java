package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.convention.Convention.Concern;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RuleToken;
import dev.sextant.rulebook.model.TokenClassifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Conventions for constraints on given facts that may be unknown. */
final class UnknownFactConventions {

    private UnknownFactConventions() {}

    static List<Convention> all() {
        return List.of(
                of("null-not-equal", UnknownFactConventions::checkNotEqual),
                of("null-not-operator", UnknownFactConventions::checkNegatedOperators),
                of("null-negation", UnknownFactConventions::checkNegations),
                of("bare-boolean", UnknownFactConventions::checkBareBooleans),
                of("null-test", UnknownFactConventions::checkTestsForNull),
                of("null-access", UnknownFactConventions::checkAccess),
                of("null-arithmetic", UnknownFactConventions::checkArithmetic));
    }

    private static Convention of(String code, Consumer<GivenCheck> check) {
        return Convention.ofRule(code, Concern.MEANING, rule -> GivenCheck.of(rule).forEach(check));
    }

    /** An unknown value differs from every value, so that {@code !=} would fire on it. */
    private static void checkNotEqual(GivenCheck check) {
        for (int at = 0; at < check.tokens().size(); at++) {
            RuleToken token = check.tokens().get(at);
            if (token.is("!=") && !check.isBesideNull(at)) {
                check.report(
                        token,
                        "!= is also true if " + check.component() + " is unknown",
                        "Maybe list the other values: " + check.component() + " in (…).");
            }
        }
    }

    /** An unknown value is in no list, so that {@code not in} would fire on it. */
    private static void checkNegatedOperators(GivenCheck check) {
        for (int at = 0; at < check.tokens().size(); at++) {
            RuleToken token = check.tokens().get(at);
            if (token.is("not") || token.is("excludes")) {
                String operator =
                        token.is("not")
                                ? "not " + TokenClassifier.after(check.tokens(), at).text()
                                : token.text();
                check.report(
                        token,
                        operator + " is also true if " + check.component() + " is unknown",
                        "Maybe list the other values, without " + token.text() + ".");
            }
        }
    }

    /** What does not hold of an unknown fact would hold negated. */
    private static void checkNegations(GivenCheck check) {
        for (RuleToken token : check.tokens()) {
            if (token.is("!")) {
                check.report(
                        token,
                        "! turns an unknown value into true, or fails",
                        check.isBoolean(check.component())
                                ? "Maybe write " + check.component() + " == false."
                                : "Maybe use the opposite comparison, without the brackets.");
            }
        }
    }

    /** A bare boolean fails where it is unknown. */
    private static void checkBareBooleans(GivenCheck check) {
        for (int at = 0; at < check.tokens().size(); at++) {
            String word = check.tokens().get(at).text();
            if (check.isOptional(at) && check.isBoolean(word) && !isCompared(check, at)) {
                check.report(
                        check.tokens().get(at),
                        word + " has no comparison and fails if it is unknown",
                        "Maybe write " + word + " == true.");
            }
        }
    }

    private static boolean isCompared(GivenCheck check, int at) {
        RuleToken before = TokenClassifier.before(check.tokens(), at);
        return check.constraint().onlyBinds()
                || before.is("!")
                || TokenClassifier.isRelation(before)
                || TokenClassifier.isRelation(TokenClassifier.after(check.tokens(), at));
    }

    /** No rule tests for absence: what is unknown speaks neither for nor against. */
    private static void checkTestsForNull(GivenCheck check) {
        for (int at = 0; at < check.tokens().size(); at++) {
            if (check.tokens().get(at).is("==") && check.isBesideNull(at)) {
                check.report(
                        check.tokens().get(at),
                        "== null draws a conclusion from an unknown value",
                        "Maybe remove it, or test for a known value of " + check.component() + ".");
            }
        }
    }

    /** The parts of an unknown fact cannot be read: the run would fail. */
    private static void checkAccess(GivenCheck check) {
        for (int at = 0; at < check.tokens().size(); at++) {
            RuleToken token = check.tokens().get(at);
            if (token.is(".") && check.isOptional(at - 1)) {
                String component = check.tokens().get(at - 1).text();
                check.report(
                        token,
                        "the run fails here if " + component + " is unknown",
                        "Maybe use an operator, contains, in or ==, or guard it: "
                                + component
                                + "!.");
            }
        }
    }

    /** Nothing can be computed from what is unknown: the run would fail. */
    private static void checkArithmetic(GivenCheck check) {
        for (int at = 0; at < check.tokens().size(); at++) {
            if (TokenClassifier.isArithmetic(check.tokens(), at)
                    && (computes(check, at, -1) || computes(check, at, 1))) {
                check.report(
                        check.tokens().get(at),
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

    /**
     * A constraint on a given fact that may be unknown, under check.
     *
     * @param rule the rule that it is in
     * @param type the type of the fact
     * @param constraint the constraint
     * @param tokens its tokens, with the variable that it binds
     */
    private record GivenCheck(
            RuleCheckContext rule, String type, Constraint constraint, List<RuleToken> tokens) {

        /** Every such constraint of a rule. */
        static List<GivenCheck> of(RuleCheckContext rule) {
            List<GivenCheck> checks = new ArrayList<>();
            for (Condition.OfFact fact : rule.rule().patterns()) {
                for (Constraint constraint : fact.constraints()) {
                    if (constraint.reads().stream()
                            .anyMatch(read -> FactTypes.isOptional(fact.type(), read))) {
                        List<RuleToken> tokens = rule.written().tokens().get(constraint);
                        checks.add(new GivenCheck(rule, fact.type(), constraint, tokens));
                    }
                }
            }
            return checks;
        }

        void report(RuleToken token, String what, String maybe) {
            rule.report(token.location(), what, maybe);
        }

        /** Whether the token at an index is a component that may be unknown. */
        boolean isOptional(int at) {
            return at >= 0
                    && at < tokens.size()
                    && constraint.reads().contains(tokens.get(at).text())
                    && FactTypes.isOptional(type, tokens.get(at).text());
        }

        /** Whether {@code null} is before or after an index. */
        boolean isBesideNull(int at) {
            return TokenClassifier.after(tokens, at).is("null")
                    || TokenClassifier.before(tokens, at).is("null");
        }

        /** Whether a component is true, false or unknown. */
        boolean isBoolean(String component) {
            return FactTypes.componentsOf(type).get(component) == Boolean.class;
        }

        /** The first component that it reads: what the finding is about. */
        String component() {
            return constraint.reads().get(0);
        }
    }
}
