package dev.sextant.scenario.region;

import dev.sextant.rulebook.model.ArithmeticOperator;
import dev.sextant.rulebook.model.ComparisonOperator;
import dev.sextant.rulebook.model.ConstraintTest;
import dev.sextant.rulebook.model.Expression;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The constraint on one component. */
sealed interface ComponentCriterion {

    /** That it is known. */
    record IsKnown() implements ComponentCriterion {}

    /**
     * That it is one of some constants.
     *
     * @param names the names of the constants, or {@code true} or {@code false}
     */
    record IsOneOf(Set<String> names) implements ComponentCriterion {}

    /**
     * That it holds a constant.
     *
     * @param name the name of the constant
     */
    record Holds(String name) implements ComponentCriterion {}

    /**
     * That it is, or holds, what a variable means.
     *
     * @param variable the variable
     */
    record Joins(String variable) implements ComponentCriterion {}

    /**
     * That it lies on one side of a figure.
     *
     * @param operator which side, or the figure itself
     * @param factors what the figure is the product of: numbers and variables
     */
    record Compares(ComparisonOperator operator, List<Expression> factors)
            implements ComponentCriterion {}

    /** Nothing: the value is taken as it is. */
    record Takes() implements ComponentCriterion {}

    /** Something that is not understood. */
    record Other() implements ComponentCriterion {}

    /** What a constraint on one component asks. */
    static ComponentCriterion of(ConstraintTest test) {
        if (test instanceof ConstraintTest.Value taken) {
            return taken.value() instanceof Expression.Component ? new Takes() : new Other();
        }
        return test instanceof ConstraintTest.Comparison comparison
                        && comparison.component().isPresent()
                ? of(comparison)
                : new Other();
    }

    private static ComponentCriterion of(ConstraintTest.Comparison asked) {
        return switch (asked.operator()) {
            case UNEQUAL -> asked.first() instanceof Expression.Null ? new IsKnown() : new Other();
            case IN -> amongConstants(asked.right()).orElseGet(Other::new);
            case CONTAINS -> contains(asked.first());
            case EQUAL -> amongConstants(asked.right()).orElseGet(() -> compares(asked));
            default -> compares(asked);
        };
    }

    private static Optional<ComponentCriterion> amongConstants(List<Expression> values) {
        Set<String> names = new HashSet<>();
        for (Expression value : values) {
            name(value).ifPresent(names::add);
        }
        return Optional.of(new IsOneOf(Set.copyOf(names)))
                .filter(one -> values.stream().allMatch(value -> name(value).isPresent()))
                .map(one -> one);
    }

    private static ComponentCriterion contains(Expression value) {
        return value instanceof Expression.Variable variable
                ? new Joins(variable.name())
                : name(value).<ComponentCriterion>map(Holds::new).orElseGet(Other::new);
    }

    private static ComponentCriterion compares(ConstraintTest.Comparison asked) {
        List<Expression> factors = factors(asked.first()).toList();
        return factors.stream().allMatch(ComponentCriterion::isFigure)
                ? new Compares(asked.operator(), factors)
                : new Other();
    }

    private static Stream<Expression> factors(Expression value) {
        return value instanceof Expression.Arithmetic product
                        && product.operator() == ArithmeticOperator.TIMES
                ? product.parts().stream().flatMap(ComponentCriterion::factors)
                : Stream.of(value);
    }

    private static boolean isFigure(Expression factor) {
        return factor instanceof Expression.Variable || factor instanceof Expression.Numeral;
    }

    /** The name of a constant, flags among them. */
    private static Optional<String> name(Expression value) {
        if (value instanceof Expression.Constant constant) {
            return Optional.of(constant.name());
        }
        return value instanceof Expression.Flag ? Optional.of(value.written()) : Optional.empty();
    }
}
