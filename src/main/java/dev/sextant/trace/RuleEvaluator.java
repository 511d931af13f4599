package dev.sextant.trace;

import dev.sextant.rulebook.model.Rule;
import java.util.List;

/** Says of each condition of a rule the result of it. Safe for use by several threads. */
@FunctionalInterface
public interface RuleEvaluator {

    /**
     * How close a rule is to firing for what is wanted, by the facts at the end of a run: the
     * attempt of which the fewest conditions do not hold. Where several come as near, all of them,
     * in an order that depends on nothing but the facts.
     *
     * @throws IllegalArgumentException if the rule is not one of those that made the trace
     */
    List<RuleEvaluation> attempts(DecisionTrace trace, Rule rule, BindingFilter wanted);
}
