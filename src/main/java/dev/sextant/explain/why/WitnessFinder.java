package dev.sextant.explain.why;

import dev.sextant.explain.words.ComponentLookup;
import dev.sextant.explain.words.ContentComparator;
import dev.sextant.rulebook.model.ComparisonOperator;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.ConstraintTest;
import dev.sextant.rulebook.model.Expression;
import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.trace.Justification;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the facts that fulfil conditions under {@code exists} and {@code forall}: the engine names
 * none of them, because they represent all that are like them.
 *
 * <p>It understands plain comparisons of one component with a constant or a variable; for anything
 * else it finds nothing rather than too much.
 */
final class WitnessFinder {

    private final Function<String, List<?>> facts;
    private final List<Found> found = new ArrayList<>();

    /**
     * A fact that fulfils one of the conditions, together with facts that fulfil the others.
     *
     * @param condition the condition
     * @param fact the fact
     */
    record Found(Condition.OfFact condition, Object fact) {}

    private WitnessFinder(Function<String, List<?>> facts) {
        this.facts = facts;
    }

    /**
     * The facts that fulfil the conditions together, in the order of the conditions and of their
     * content; none where a condition is not understood.
     *
     * @param facts the facts of a type, by its simple name
     */
    static List<Found> of(
            List<Condition> conditions,
            Justification justification,
            Function<String, List<?>> facts) {
        Map<String, Object> bound = new HashMap<>();
        for (String variable : justification.rule().variables()) {
            bound.put(variable, justification.value(variable));
        }
        WitnessFinder witnesses = new WitnessFinder(facts);
        witnesses.join(conditions, List.of(), bound);
        return witnesses.found.stream()
                .distinct()
                .sorted(
                        (left, right) -> {
                            int byCondition =
                                    Integer.compare(
                                            conditions.indexOf(left.condition()),
                                            conditions.indexOf(right.condition()));
                            return byCondition == 0
                                    ? ContentComparator.ANY.compare(left.fact(), right.fact())
                                    : byCondition;
                        })
                .toList();
    }

    private void join(List<Condition> left, List<Found> chain, Map<String, Object> bound) {
        if (left.isEmpty()) {
            found.addAll(chain);
        } else if (left.get(0) instanceof Condition.OfFact condition) {
            for (Object fact : facts.apply(condition.type())) {
                if (condition.constraints().stream().allMatch(one -> holds(one, fact, bound))) {
                    List<Found> longer = new ArrayList<>(chain);
                    longer.add(new Found(condition, fact));
                    join(left.subList(1, left.size()), longer, with(condition, fact, bound));
                }
            }
        }
    }

    private static Map<String, Object> with(
            Condition.OfFact condition, Object fact, Map<String, Object> bound) {
        Map<String, Object> more = new HashMap<>(bound);
        for (Constraint constraint : condition.constraints()) {
            if (constraint.variable() != null) {
                ComponentLookup.named(fact, constraint.reads().get(0))
                        .map(component -> RecordShape.value(fact, component))
                        .ifPresent(value -> more.put(constraint.variable(), value));
            }
        }
        return more;
    }

    private static boolean holds(Constraint constraint, Object fact, Map<String, Object> bound) {
        if (constraint.onlyBinds()) {
            return true;
        }
        return constraint
                .comparison()
                .filter(WitnessFinder::isUnderstood)
                .filter(asked -> holds(asked, fact, bound))
                .isPresent();
    }

    private static boolean isUnderstood(ConstraintTest.Comparison asked) {
        return asked.operator() == ComparisonOperator.EQUAL
                || asked.operator() == ComparisonOperator.UNEQUAL;
    }

    private static boolean holds(
            ConstraintTest.Comparison asked, Object fact, Map<String, Object> bound) {
        Optional<RecordComponent> component =
                asked.component().flatMap(name -> ComponentLookup.named(fact, name));
        Object expected = asked.first().value(bound).orElse(null);
        return component.isPresent()
                && (expected != null || asked.first() instanceof Expression.Null)
                && asked.operator().holds(RecordShape.value(fact, component.get()), expected);
    }
}
