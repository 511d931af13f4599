package dev.sextant.authoring.check;

import dev.sextant.fact.term.Strength;
import dev.sextant.rulebook.model.ComparisonOperator;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.ConstraintTest;
import dev.sextant.rulebook.model.Expression;
import dev.sextant.rulebook.model.FactInsertion;
import dev.sextant.rulebook.model.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A rule in a form that can be compared: without names of variables, and without an order.
 *
 * @param rule the rule
 * @param patterns its conditions
 * @param conclusions what it concludes
 */
record NormalRule(Rule rule, Set<NormalPattern> patterns, Set<FactInsertion> conclusions) {

    /** A condition: the kind of fact, and what is asked of it. */
    record NormalPattern(String type, Set<ConstraintTest> constraints) {

        /** Whether this holds wherever another does. */
        boolean followsFrom(NormalPattern other) {
            return type.equals(other.type)
                    && constraints.stream()
                            .allMatch(
                                    one ->
                                            other.constraints.stream()
                                                    .anyMatch(given -> follows(one, given)));
        }

        private static boolean follows(ConstraintTest asked, ConstraintTest given) {
            return asked.equals(given)
                    || asked instanceof ConstraintTest.Comparison wanted
                            && given instanceof ConstraintTest.Comparison had
                            && wanted.left().equals(had.left())
                            && (isKnown(wanted) || isAmong(wanted, had));
        }

        private static boolean isKnown(ConstraintTest.Comparison asked) {
            return asked.operator() == ComparisonOperator.UNEQUAL
                    && asked.first() instanceof Expression.Null;
        }

        private static boolean isAmong(
                ConstraintTest.Comparison asked, ConstraintTest.Comparison given) {
            return asked.isOfSame()
                    && given.isOfSame()
                    && given.right().stream().allMatch(Expression.Constant.class::isInstance)
                    && asked.right().containsAll(given.right());
        }
    }

    static NormalRule of(Rule rule) {
        Map<String, String> names = new HashMap<>();
        Set<NormalPattern> patterns = new LinkedHashSet<>();
        add(rule.conditions(), "", names, patterns);
        Set<FactInsertion> conclusions = new HashSet<>();
        for (FactInsertion insertion : rule.conclusions()) {
            List<Expression> arguments =
                    insertion.arguments().stream()
                            .filter(argument -> !(argument instanceof Expression.Text))
                            .map(argument -> argument.replaced(one -> named(one, names)))
                            .toList();
            conclusions.add(new FactInsertion(insertion.type(), arguments));
        }
        return new NormalRule(rule, patterns, conclusions);
    }

    private static void add(
            List<Condition> conditions,
            String within,
            Map<String, String> names,
            Set<NormalPattern> patterns) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.OfFact fact) {
                patterns.add(pattern(fact, within, names));
            } else if (condition instanceof Condition.Quantified quantified) {
                add(quantified.parts(), within + quantified.quantifier() + " ", names, patterns);
            } else if (condition instanceof Condition.Combined combined) {
                add(combined.parts(), within + combined.connective() + " ", names, patterns);
            } else {
                // Accumulated values are compared as a whole, places apart.
                patterns.add(
                        new NormalPattern(
                                within + condition.toString().replaceAll("Location\\[[^]]*]", ""),
                                Set.of()));
            }
        }
    }

    private static NormalPattern pattern(
            Condition.OfFact fact, String within, Map<String, String> names) {
        String type = within + fact.type();
        if (fact.variable() != null) {
            names.put(fact.variable(), "<" + type + ">");
        }
        Set<ConstraintTest> constraints = new HashSet<>();
        for (Constraint constraint : fact.constraints()) {
            if (constraint.variable() != null) {
                names.putIfAbsent(
                        constraint.variable(), "<" + type + "." + constraint.reads().get(0) + ">");
            }
            if (!constraint.onlyBinds()) {
                constraints.add(constraint.test().replaced(one -> named(one, names)));
            }
        }
        return new NormalPattern(type, constraints);
    }

    private static Expression named(Expression expression, Map<String, String> names) {
        return expression instanceof Expression.Variable variable
                ? new Expression.Variable(names.getOrDefault(variable.name(), variable.name()))
                : expression;
    }

    /** Whether all conditions of another rule hold where those of this one do. */
    boolean implies(NormalRule other) {
        return other.patterns.stream()
                .allMatch(
                        asked ->
                                patterns.stream()
                                        .anyMatch(
                                                given ->
                                                        asked.type().startsWith("NOT")
                                                                ? given.followsFrom(asked)
                                                                : asked.followsFrom(given)));
    }

    /** Whether another rule concludes all that this one does, reasons as strong or stronger. */
    boolean addsNothingTo(NormalRule other) {
        return conclusions.stream()
                .allMatch(
                        one ->
                                other.conclusions.stream()
                                        .anyMatch(
                                                better ->
                                                        without(one).equals(without(better))
                                                                && strength(one)
                                                                        <= strength(better)));
    }

    private static FactInsertion without(FactInsertion conclusion) {
        return new FactInsertion(
                conclusion.type(),
                conclusion.arguments().stream()
                        .map(one -> strength(one).isPresent() ? new Expression.Null() : one)
                        .toList());
    }

    private static int strength(FactInsertion conclusion) {
        return conclusion.arguments().stream()
                .flatMap(one -> strength(one).stream())
                .findFirst()
                .orElse(0);
    }

    private static Optional<Integer> strength(Expression expression) {
        return expression
                .value(Map.of())
                .filter(Strength.class::isInstance)
                .map(strength -> ((Strength) strength).ordinal());
    }
}
