package dev.sextant.engine.judge;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.Forall;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.model.SingleConstraint;
import org.drools.modelcompiler.constraints.LambdaConstraint;

/**
 * Joins the conditions of a rule, as they are written, with what the engine compiled them to.
 *
 * <p>The engine keeps no text and no place of a condition, but it keeps their order. So the
 * patterns of both are gone through side by side.
 */
final class CompiledConditionReader {

    private final Deque<RuleConditionElement> leaves = new ArrayDeque<>();

    private CompiledConditionReader(RuleConditionElement root) {
        collect(root);
    }

    /** The conditions of a rule. */
    static List<CompiledCondition> read(Rule rule, RuleImpl compiled) {
        return new CompiledConditionReader(compiled.getLhs()).steps(rule.conditions());
    }

    private void collect(RuleConditionElement element) {
        if (element instanceof GroupElement group) {
            group.getChildren().forEach(this::collect);
        } else if (element instanceof Forall forall) {
            leaves.add(forall.getBasePattern());
            leaves.addAll(forall.getRemainingPatterns());
        } else {
            leaves.add(element);
        }
    }

    private List<CompiledCondition> steps(List<Condition> conditions) {
        List<CompiledCondition> steps = new ArrayList<>();
        conditions.forEach(condition -> add(condition, steps));
        return List.copyOf(steps);
    }

    private void add(Condition condition, List<CompiledCondition> steps) {
        if (condition instanceof Condition.Combined and
                && and.connective() == Condition.Connective.AND) {
            and.parts().forEach(part -> add(part, steps));
        } else {
            steps.add(step(condition));
        }
    }

    private CompiledCondition step(Condition condition) {
        if (condition instanceof Condition.Quantified quantified) {
            return new CompiledCondition.Quantified(quantified, steps(quantified.parts()));
        }
        if (condition instanceof Condition.Combined or) {
            List<List<CompiledCondition>> alternatives = new ArrayList<>();
            or.parts().forEach(part -> alternatives.add(steps(List.of(part))));
            return new CompiledCondition.Either(or, List.copyOf(alternatives));
        }
        if (!(leaves.remove() instanceof Pattern pattern)) {
            throw new IllegalArgumentException("no facts are matched at " + condition.location());
        }
        if (condition instanceof Condition.Accumulated accumulated) {
            Accumulate accumulate = (Accumulate) pattern.getSource();
            return new CompiledCondition.Accumulated(
                    accumulated,
                    pattern,
                    accumulate,
                    new CompiledConditionReader(accumulate.getSource()).steps(accumulated.over()),
                    checks(accumulated.constraints(), pattern));
        }
        List<Constraint> written =
                condition instanceof Condition.OfFact fact ? fact.constraints() : List.of();
        return new CompiledCondition.OfFact(condition, pattern, checks(written, pattern));
    }

    /** The predicates of a pattern by the constraint that each belongs to: they keep its order. */
    private static List<CompiledCondition.Check> checks(List<Constraint> written, Pattern pattern) {
        List<Constraint> asking = written.stream().filter(one -> !one.onlyBinds()).toList();
        List<SingleConstraint> compiled =
                pattern.getConstraints().stream()
                        .map(one -> ((LambdaConstraint) one).getEvaluator().getConstraint())
                        .toList();
        if (asking.stream().mapToInt(CompiledConditionReader::predicates).sum()
                != compiled.size()) {
            return compiled.isEmpty()
                    ? List.of()
                    : List.of(CompiledCondition.Check.of(null, compiled, pattern));
        }
        List<CompiledCondition.Check> checks = new ArrayList<>();
        int begin = 0;
        for (Constraint one : asking) {
            int end = begin + predicates(one);
            checks.add(CompiledCondition.Check.of(one, compiled.subList(begin, end), pattern));
            begin = end;
        }
        return List.copyOf(checks);
    }

    /** Each guarded step, {@code a!.b}, becomes a predicate of its own; {@code &&} does not. */
    private static int predicates(Constraint constraint) {
        return constraint.text().split("!\\.", -1).length;
    }
}
