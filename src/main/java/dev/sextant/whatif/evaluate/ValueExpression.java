package dev.sextant.whatif.evaluate;

import dev.sextant.rulebook.model.ArithmeticOperator;
import dev.sextant.rulebook.model.Expression;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Something in a rule that has a value once variables have theirs. */
sealed interface ValueExpression {

    /**
     * The value; every number is a double, as rows hold it.
     *
     * @param bound the values of the variables, by their numbers
     */
    Object value(Object[] bound);

    /**
     * Something that stands in a rule for a value.
     *
     * @param variables the number of a variable
     * @throws UnsupportedExpressionException if no value is known for it
     */
    static ValueExpression of(Expression expression, ToIntFunction<String> variables) {
        if (expression instanceof Expression.Variable variable) {
            return new Variable(variables.applyAsInt(variable.name()));
        }
        if (expression instanceof Expression.Arithmetic computed) {
            return new Computed(
                    of(computed.left(), variables),
                    computed.operator(),
                    of(computed.right(), variables));
        }
        if (expression instanceof Expression.Negative negative) {
            return new Computed(
                    new Constant(0.0), ArithmeticOperator.MINUS, of(negative.of(), variables));
        }
        return expression instanceof Expression.Null
                ? new Constant(null)
                : new Constant(
                        expression
                                .value(Map.of())
                                .orElseThrow(
                                        () ->
                                                new UnsupportedExpressionException(
                                                        expression.written())));
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
    record Computed(ValueExpression left, ArithmeticOperator operator, ValueExpression right)
            implements ValueExpression {
        @Override
        public Object value(Object[] bound) {
            return operator.compute((Double) left.value(bound), (Double) right.value(bound));
        }
    }
}
