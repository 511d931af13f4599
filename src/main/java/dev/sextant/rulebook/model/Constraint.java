package dev.sextant.rulebook.model;

import dev.sextant.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * A condition on a fact, or a value that is taken from it.
 *
 * @param text the constraint as written, without the variable it binds
 * @param variable the variable that takes the value, or null
 * @param reads the components of the fact that it reads, in the order written
 * @param test the same as the text, understood
 * @param location where it is
 */
public record Constraint(
        String text, String variable, List<String> reads, ConstraintTest test, Location location) {

    /** Whether it only takes a value and asks nothing of it. */
    public boolean onlyBinds() {
        return variable != null
                && reads.size() == 1
                && test.equals(new ConstraintTest.Value(new Expression.Component(reads.get(0))));
    }

    /** Returns the comparison that it is, where it is one. */
    public Optional<ConstraintTest.Comparison> comparison() {
        return test instanceof ConstraintTest.Comparison comparison
                ? Optional.of(comparison)
                : Optional.empty();
    }

    /** Whether it says that a component is what a variable holds, and nothing else. */
    public boolean isJoinOn(String component) {
        return joined().isPresent()
                && comparison()
                        .flatMap(ConstraintTest.Comparison::component)
                        .filter(component::equals)
                        .isPresent();
    }

    /** Returns the variable that a component must be equal to, where that is all it says. */
    public Optional<String> joined() {
        return comparison()
                .filter(one -> one.component().isPresent())
                .filter(one -> one.operator() == ComparisonOperator.EQUAL)
                .map(ConstraintTest.Comparison::first)
                .filter(Expression.Variable.class::isInstance)
                .map(Expression::written);
    }

    /** Returns the variables that it asks by, in the order written. */
    public List<String> variables() {
        return test.parts().stream().flatMap(part -> part.variables().stream()).distinct().toList();
    }

    /** Returns the same with its value taken by no variable. */
    public Constraint unbound() {
        return new Constraint(text, null, reads, test, location);
    }
}
