package dev.sextant.rulebook.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A value in a rule, as a tree. */
public sealed interface Expression {

    /** Returns it as rules are written; brackets are where they are needed. */
    String written();

    /** Returns what it is computed from; empty where nothing is computed. */
    default List<Expression> parts() {
        return List.of();
    }

    /** Returns it and all that it is computed from. */
    default Stream<Expression> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Expression::all));
    }

    /** Returns the variables that it names, in the order written. */
    default List<String> variables() {
        return parts().stream().flatMap(part -> part.variables().stream()).distinct().toList();
    }

    /** Returns the same with what computes nothing replaced. */
    default Expression replaced(UnaryOperator<Expression> replacement) {
        return replacement.apply(this);
    }

    /**
     * Returns the value, computed in decimals; none where it is null, or cannot be known.
     *
     * @param variables the values of variables, by their names
     */
    default Optional<Object> value(Map<String, Object> variables) {
        return Optional.empty();
    }

    /** The literal {@code null}. */
    record Null() implements Expression {
        @Override
        public String written() {
            return "null";
        }
    }

    /** The literal {@code true} or {@code false}. */
    record Flag(boolean value) implements Expression {
        @Override
        public String written() {
            return String.valueOf(value);
        }

        @Override
        public Optional<Object> value(Map<String, Object> variables) {
            return Optional.of(value);
        }
    }

    /** A number, with as many digits as are written. */
    record Numeral(BigDecimal value) implements Expression {
        @Override
        public String written() {
            return value.toPlainString();
        }

        @Override
        public Optional<Object> value(Map<String, Object> variables) {
            return Optional.of(value.doubleValue());
        }
    }

    /** A text, without quotes and escapes. */
    record Text(String value) implements Expression {
        @Override
        public String written() {
            return "\""
                    + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
                    + "\"";
        }

        @Override
        public Optional<Object> value(Map<String, Object> variables) {
            return Optional.of(value);
        }
    }

    /**
     * A constant of an enum: {@code Style.FUNCTIONS}.
     *
     * @param type the simple name of the enum
     * @param name the name of the constant
     */
    record Constant(String type, String name) implements Expression {
        @Override
        public String written() {
            return type + "." + name;
        }

        @Override
        public Optional<Object> value(Map<String, Object> variables) {
            return FactTypes.constant(written());
        }
    }

    /** A variable, its name with the sign: {@code $name}. */
    record Variable(String name) implements Expression {
        @Override
        public String written() {
            return name;
        }

        @Override
        public List<String> variables() {
            return List.of(name);
        }

        @Override
        public Optional<Object> value(Map<String, Object> variables) {
            return Optional.ofNullable(variables.get(name));
        }
    }

    /** A component of the fact that a constraint is about. */
    record Component(String name) implements Expression {
        @Override
        public String written() {
            return name;
        }
    }

    /** The result of two expressions. */
    record Arithmetic(Expression left, ArithmeticOperator operator, Expression right)
            implements Expression {
        @Override
        public String written() {
            return inBrackets(left, isLooser(left))
                    + " "
                    + operator.sign()
                    + " "
                    + inBrackets(right, isLooser(right) || isAsTight(right));
        }

        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }

        @Override
        public Expression replaced(UnaryOperator<Expression> replacement) {
            return new Arithmetic(
                    left.replaced(replacement), operator, right.replaced(replacement));
        }

        @Override
        public Optional<Object> value(Map<String, Object> variables) {
            Object one = left.value(variables).orElse(null);
            Object other = right.value(variables).orElse(null);
            if (one instanceof Number first && other instanceof Number second) {
                return operator.compute(
                                ComparisonOperator.decimal(first),
                                ComparisonOperator.decimal(second))
                        .map(result -> result);
            }
            return Optional.empty();
        }

        private boolean isLooser(Expression part) {
            return part instanceof Arithmetic inner
                    && inner.operator.isOfProducts() != operator.isOfProducts()
                    && operator.isOfProducts();
        }

        private boolean isAsTight(Expression part) {
            return part instanceof Arithmetic inner
                    && inner.operator.isOfProducts() == operator.isOfProducts();
        }

        private static String inBrackets(Expression part, boolean needed) {
            return needed ? "( " + part.written() + " )" : part.written();
        }
    }

    /** A value with the sign before it. */
    record Negative(Expression of) implements Expression {
        @Override
        public String written() {
            return "-" + (of instanceof Arithmetic ? "( " + of.written() + " )" : of.written());
        }

        @Override
        public List<Expression> parts() {
            return List.of(of);
        }

        @Override
        public Expression replaced(UnaryOperator<Expression> replacement) {
            return new Negative(of.replaced(replacement));
        }

        @Override
        public Optional<Object> value(Map<String, Object> variables) {
            return of.value(variables)
                    .filter(Number.class::isInstance)
                    .map(number -> ComparisonOperator.decimal((Number) number).negate());
        }
    }

    /**
     * Anything else, such as a call.
     *
     * @param text as written, or nearly so
     * @param variables the variables that it may depend on
     */
    record Other(String text, List<String> variables) implements Expression {
        @Override
        public String written() {
            return text;
        }
    }
}
