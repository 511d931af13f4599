package dev.sextant.engine.run;

import dev.sextant.trace.DecisionException;
import java.util.Arrays;
import java.util.Optional;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;

/** What a person is shown of a decision that rule code broke off: a limit, or what it threw. */
final class RuleFailure {

    private RuleFailure() {}

    /**
     * Shows what rule code did.
     *
     * @throws VirtualMachineError if no rule alone is to blame, as for a lack of memory; a rule
     *     that calls itself runs out of stack, and is
     */
    static DecisionException of(Throwable failure, RunGuard guard, RuleIndex rules) {
        requireRuleCode(failure);
        Throwable root = failure;
        boolean isInCondition = false;
        while (!(root instanceof DecisionException) && root.getCause() != null) {
            isInCondition |= root instanceof ConstraintEvaluationException;
            root = root.getCause();
        }
        if (root instanceof DecisionException limit) {
            return limit;
        }
        String when =
                isInCondition
                        ? "in a condition" + place(root, rules)
                        : "after " + guard.lastFired() + " had fired";
        return new DecisionException(when + ": " + root, failure);
    }

    /** Throws what ends the whole process. */
    static void requireRuleCode(Throwable failure) {
        if (failure instanceof VirtualMachineError fatal
                && !(failure instanceof StackOverflowError)) {
            throw fatal;
        }
    }

    /**
     * Compiled conditions are shared, and do not say of which rules they are, but of which package.
     */
    private static String place(Throwable root, RuleIndex rules) {
        return Arrays.stream(root.getStackTrace())
                .map(frame -> rules.packageOf(frame.getClassName()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(name -> " of package " + name)
                .orElse("");
    }
}
