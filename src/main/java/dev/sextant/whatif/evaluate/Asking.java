package dev.sextant.whatif.evaluate;

import dev.sextant.rulebook.model.ComparisonOperator;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.ConstraintTest;
import java.util.List;
import java.util.function.ToIntFunction;

/** What a condition asks of one component of a fact, or that it takes its value. */
sealed interface Asking {

    /** Whether the fact is so; takes what is to be taken. */
    boolean isFulfilledBy(Row row, Object[] bound);

    /** Whether it depends on no variable, and takes nothing. */
    boolean isFixed();

    /** What a constraint asks. */
    static Asking of(RowType type, Constraint constraint, ToIntFunction<String> variables) {
        if (constraint.onlyBinds()) {
            return new Taking(
                    type.place(constraint.reads().get(0)),
                    variables.applyAsInt(constraint.variable()));
        }
        return constraint
                .comparison()
                .filter(asked -> constraint.variable() == null)
                .map(asked -> of(type, asked, variables))
                .orElseThrow(() -> new UnsupportedExpressionException(constraint.text()));
    }

    private static Asking of(
            RowType type, ConstraintTest.Comparison asked, ToIntFunction<String> variables) {
        int component = type.place(asked.left().written());
        List<ValueExpression> values =
                asked.right().stream().map(one -> ValueExpression.of(one, variables)).toList();
        return asked.operator() == ComparisonOperator.IN
                ? new Among(
                        component, values.stream().map(one -> one.value(new Object[0])).toList())
                : new Compared(component, asked.operator(), values.get(0));
    }

    /** Takes the value of a component into a variable, both by their numbers. */
    record Taking(int component, int variable) implements Asking {
        @Override
        public boolean isFulfilledBy(Row row, Object[] bound) {
            bound[variable] = row.value(component);
            return true;
        }

        @Override
        public boolean isFixed() {
            return false;
        }
    }

    /** A component is one of some words. */
    record Among(int component, List<Object> words) implements Asking {
        @Override
        public boolean isFulfilledBy(Row row, Object[] bound) {
            return ComparisonOperator.IN.holds(row.value(component), words);
        }

        @Override
        public boolean isFixed() {
            return true;
        }
    }

    /** A component compares with a term. */
    record Compared(int component, ComparisonOperator operator, ValueExpression term)
            implements Asking {
        @Override
        public boolean isFulfilledBy(Row row, Object[] bound) {
            return operator.holds(row.value(component), term.value(bound));
        }

        @Override
        public boolean isFixed() {
            return term instanceof ValueExpression.Constant;
        }
    }
}
