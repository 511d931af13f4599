package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.convention.Convention.Concern;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.DrlStatement;
import dev.sextant.rulebook.model.RuleToken;
import dev.sextant.rulebook.model.TokenClassifier;
import dev.sextant.source.Location;
import java.util.List;
import java.util.Set;

/** Conventions for when a rule fires: which forms its conditions take. */
final class ConditionConventions {

    /** They look at a text or a set, and give a number or a truth. */
    private static final Set<String> LOOKING =
            Set.of("contains", "endsWith", "isEmpty", "length", "size", "startsWith");

    private ConditionConventions() {}

    static List<Convention> all() {
        return List.of(
                Convention.ofRule(
                        "attribute", Concern.MEANING, ConditionConventions::checkAttributes),
                Convention.ofRule(
                        "condition-form", Concern.MEANING, ConditionConventions::checkForms),
                Convention.ofRule("call", Concern.MEANING, ConditionConventions::checkCalls)
                        .unlessAnyCode(),
                Convention.ofRule(
                        "alternative", Concern.MEANING, ConditionConventions::checkAlternatives));
    }

    /** Order never decides: a rule has no attributes. */
    private static void checkAttributes(RuleCheckContext check) {
        for (DrlStatement attribute : check.written().attributes()) {
            check.report(
                    attribute.location(),
                    attribute.keyword() + " is not allowed: the order of rules must not matter",
                    "Maybe remove it.");
        }
    }

    /** Conditions match facts: what eval, from and the like do cannot be explained. */
    private static void checkForms(RuleCheckContext check) {
        for (Condition condition : check.rule().allConditions()) {
            if (condition instanceof Condition.Other other) {
                reportForm(check, other.form(), other.location());
            }
        }
        for (List<RuleToken> tokens : check.written().tokens().values()) {
            tokens.stream()
                    .filter(token -> token.is("eval"))
                    .forEach(token -> reportForm(check, token.text(), token.location()));
        }
    }

    private static void reportForm(RuleCheckContext check, String form, Location location) {
        check.report(
                location,
                form + " is not allowed in conditions",
                "Maybe conclude a fact in another rule, and match that.");
    }

    /**
     * Conditions call nothing but a few methods of a component of their fact, which look at its
     * value: any other call can do anything, ending the process included, and can return something
     * else the next time.
     */
    private static void checkCalls(RuleCheckContext check) {
        check.written()
                .tokens()
                .forEach((constraint, tokens) -> checkCalls(check, constraint, tokens));
        for (Condition condition : check.rule().allConditions()) {
            if (condition instanceof Condition.Accumulated accumulated) {
                accumulated.functions().stream()
                        .filter(function -> !function.argument().matches("(\\$\\w+)?"))
                        .forEach(
                                function ->
                                        check.report(
                                                accumulated.location(),
                                                function.name()
                                                        + " expects a variable, not "
                                                        + function.argument(),
                                                "Maybe bind it in the pattern before."));
            }
        }
    }

    private static void checkCalls(
            RuleCheckContext check, Constraint constraint, List<RuleToken> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            RuleToken token = tokens.get(at);
            if (TokenClassifier.isCall(tokens, at) && !isOnComponent(constraint, tokens, at)) {
                check.report(
                        token.location(),
                        token.text() + "(…) must not be called in conditions",
                        "Maybe use a component, an operator or a figure instead.");
            }
        }
    }

    /** Whether a call is on a component itself, and only looks at its value. */
    private static boolean isOnComponent(Constraint constraint, List<RuleToken> tokens, int call) {
        return call > 1
                && tokens.get(call - 1).text().endsWith(".")
                && constraint.reads().contains(tokens.get(call - 2).text())
                && LOOKING.contains(tokens.get(call).text());
    }

    /** One rule, one reason: an alternative is a rule of its own, or a list of values. */
    private static void checkAlternatives(RuleCheckContext check) {
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
