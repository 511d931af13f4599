package dev.sextant.explain.words;

import java.math.BigDecimal;
import java.math.MathContext;

/** Something in a rule that has a value once variables have theirs. */
public sealed interface ValueExpression {

    /**
     * The value; every number is a double, as rows hold it.
     *
     * @param bound the values of the variables, by their numbers
     */
    Object value(Object[] bound);

    /**
     * The value for people to read: what is computed is so in decimals.
     *
     * @param bound the values of the variables, by their numbers
     * @throws UnsupportedExpressionException if it computes with something that is no number
     * @throws ArithmeticException if it divides by 0
     */
    default Object exactly(Object[] bound) {
        return value(bound);
    }

    /** A value that the rule itself says. */
    record Constant(Object constant) implements ValueExpression {
        @Override
        public Object value(Object[] bound) {
            return constant;
        }
    }

    /** A variable, by its number. */
    record Variable(int number) implements ValueExpression {
        @Override
        public Object value(Object[] bound) {
            return bound[number];
        }
    }

    /** What two terms come to; a number. */
    record Computed(ValueExpression left, char operator, ValueExpression right)
            implements ValueExpression {
        @Override
        public Object value(Object[] bound) {
            double one = (Double) left.value(bound);
            double other = (Double) right.value(bound);
            return switch (operator) {
                case '+' -> one + other;
                case '-' -> one - other;
                case '*' -> one * other;
                default -> one / other;
            };
        }

        @Override
        public Object exactly(Object[] bound) {
            BigDecimal one = decimal(left, bound);
            BigDecimal other = decimal(right, bound);
            return switch (operator) {
                case '+' -> one.add(other);
                case '-' -> one.subtract(other);
                case '*' -> one.multiply(other);
                default -> one.divide(other, MathContext.DECIMAL64);
            };
        }

        private static BigDecimal decimal(ValueExpression term, Object[] bound) {
            if (term.exactly(bound) instanceof Number number) {
                return ValueFormatter.decimal(number);
            }
            throw new UnsupportedExpressionException("arithmetic on what is no number");
        }
    }
}
