package dev.sextant.rulebook.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The test of a constraint. */
public sealed interface ConstraintTest {

    /** Returns it as rules are written. */
    String written();

    /** Returns what it names: what is compared, with what; or what is known of it. */
    List<Expression> parts();

    /** Returns the same with what computes nothing replaced. */
    ConstraintTest replaced(UnaryOperator<Expression> replacement);

    /**
     * Nothing: a value is named, mostly to be taken.
     *
     * @param value the value
     */
    record Value(Expression value) implements ConstraintTest {
        @Override
        public String written() {
            return value.written();
        }

        @Override
        public List<Expression> parts() {
            return List.of(value);
        }

        @Override
        public ConstraintTest replaced(UnaryOperator<Expression> replacement) {
            return new Value(value.replaced(replacement));
        }
    }

    /**
     * A comparison of a value with others.
     *
     * @param left the value, mostly a component
     * @param operator how
     * @param right what it is compared with: one but for {@code in}
     */
    record Comparison(Expression left, ComparisonOperator operator, List<Expression> right)
            implements ConstraintTest {

        /** Copies the list. */
        public Comparison {
            right = List.copyOf(right);
        }

        /** Returns the component that is compared, where it is one. */
        public Optional<String> component() {
            return left instanceof Expression.Component component
                    ? Optional.of(component.name())
                    : Optional.empty();
        }

        /** Returns what it is compared with; of several the first. */
        public Expression first() {
            return right.get(0);
        }

        /** Returns whether the value must be the same as another, or as one of several. */
        public boolean isOfSame() {
            return operator == ComparisonOperator.EQUAL || operator == ComparisonOperator.IN;
        }

        @Override
        public String written() {
            String with = right.stream().map(Expression::written).collect(Collectors.joining(", "));
            boolean brackets =
                    operator == ComparisonOperator.IN || first() instanceof Expression.Arithmetic;
            return left.written()
                    + " "
                    + operator.sign()
                    + " "
                    + (brackets ? "( " + with + " )" : with);
        }

        @Override
        public List<Expression> parts() {
            return Stream.concat(Stream.of(left), right.stream()).toList();
        }

        @Override
        public ConstraintTest replaced(UnaryOperator<Expression> replacement) {
            return new Comparison(
                    left.replaced(replacement),
                    operator,
                    right.stream().map(one -> one.replaced(replacement)).toList());
        }
    }

    /**
     * Anything else, such as calls and alternatives: conditions that only the engine judges.
     *
     * @param text as written
     * @param parts the variables and constants that it names, in the order written
     */
    record Unsupported(String text, List<Expression> parts) implements ConstraintTest {
        @Override
        public String written() {
            return text;
        }

        @Override
        public ConstraintTest replaced(UnaryOperator<Expression> replacement) {
            StringBuilder replaced = new StringBuilder();
            int from = 0;
            for (Expression part : parts) {
                int at = text.indexOf(part.written(), from);
                if (at >= 0) {
                    replaced.append(text, from, at).append(replacement.apply(part).written());
                    from = at + part.written().length();
                }
            }
            return new Unsupported(replaced.append(text.substring(from)).toString(), List.of());
        }
    }
}
