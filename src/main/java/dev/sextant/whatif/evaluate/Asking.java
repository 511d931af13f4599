package dev.sextant.whatif.evaluate;

import dev.sextant.explain.words.ExpressionParser;
import dev.sextant.explain.words.Operator;
import dev.sextant.explain.words.UnsupportedExpressionException;
import dev.sextant.explain.words.ValueExpression;
import dev.sextant.rulebook.model.Constraint;
import java.util.ArrayList;
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
                    type.place(constraint.text()), variables.applyAsInt(constraint.variable()));
        }
        if (constraint.variable() != null) {
            throw new UnsupportedExpressionException(constraint.text());
        }
        ExpressionParser reader = new ExpressionParser(constraint.text(), variables);
        int component = type.place(reader.next());
        String operator = reader.next();
        Asking asking =
                operator.equals("in")
                        ? new Among(component, words(reader))
                        : new Compared(component, Operator.of(operator), reader.term());
        if (reader.hasMore()) {
            throw new UnsupportedExpressionException(constraint.text());
        }
        return asking;
    }

    private static List<Object> words(ExpressionParser reader) {
        List<Object> words = new ArrayList<>();
        reader.expect("(");
        do {
            words.add(reader.term().value(new Object[0]));
        } while (reader.skip(","));
        reader.expect(")");
        return words;
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
            return row.value(component) != null && words.contains(row.value(component));
        }

        @Override
        public boolean isFixed() {
            return true;
        }
    }

    /** A component compares with a term. */
    record Compared(int component, Operator operator, ValueExpression term) implements Asking {
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
