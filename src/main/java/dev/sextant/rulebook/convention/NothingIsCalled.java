package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.RuleToken;
import dev.sextant.rulebook.model.TokenClassifier;
import java.util.List;
import java.util.Set;

/**
 * Conditions call nothing but a few methods of a component of their fact, which look at its value:
 * any other call can do anything, ending the process included, and can return something else the
 * next time.
 */
final class NothingIsCalled implements RuleConvention {

    private static final String MAYBE = "Maybe use a component, an operator or a figure instead.";

    /** They look at a text or a set, and give a number or a truth. */
    private static final Set<String> LOOKING =
            Set.of("contains", "endsWith", "isEmpty", "length", "size", "startsWith");

    @Override
    public String code() {
        return "call";
    }

    @Override
    public boolean holdsOfAnyCode() {
        return false;
    }

    @Override
    public void check(RuleCheckContext check) {
        check.written().tokens().forEach((constraint, tokens) -> check(check, constraint, tokens));
        for (Condition condition : check.rule().allConditions()) {
            if (condition instanceof Condition.Accumulated accumulated) {
                accumulated.functions().stream()
                        .filter(function -> !function.argument().matches("(\\$\\w+)?"))
                        .forEach(function -> report(check, accumulated, function));
            }
        }
    }

    private static void check(
            RuleCheckContext check, Constraint constraint, List<RuleToken> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            RuleToken token = tokens.get(at);
            if (TokenClassifier.isCall(tokens, at) && !isOnComponent(constraint, tokens, at)) {
                check.report(
                        token.location(),
                        token.text() + "(…) must not be called in conditions",
                        MAYBE);
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

    private static void report(
            RuleCheckContext check,
            Condition.Accumulated accumulated,
            Condition.Function function) {
        check.report(
                accumulated.location(),
                function.name() + " expects a variable, not " + function.argument(),
                "Maybe bind it in the pattern before.");
    }
}
