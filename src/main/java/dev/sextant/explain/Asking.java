package dev.sextant.explain;

import dev.sextant.rulebook.Constraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** What a condition asks of one component of a fact, or that it takes its value. */
@FunctionalInterface
interface Asking {

    /** Whether the fact is so; takes what is to be taken. */
    boolean isFulfilledBy(Row row, Object[] bound);

    /** What a constraint asks. */
    static Asking of(RowType type, Constraint constraint, ToIntFunction<String> variables) {
        if (constraint.onlyBinds()) {
            int component = type.place(constraint.text());
            int variable = variables.applyAsInt(constraint.variable());
            return (row, bound) -> {
                bound[variable] = row.value(component);
                return true;
            };
        }
        if (constraint.variable() != null) {
            throw new NotUnderstood(constraint.text());
        }
        TermReader reader = new TermReader(constraint.text(), variables);
        int component = type.place(reader.next());
        String operator = reader.next();
        Asking asking =
                operator.equals("in")
                        ? among(component, reader)
                        : compared(component, operator, reader.term());
        if (reader.hasMore()) {
            throw new NotUnderstood(constraint.text());
        }
        return asking;
    }

    private static Asking among(int component, TermReader reader) {
        List<Object> words = new ArrayList<>();
        reader.expect("(");
        do {
            words.add(reader.term().value(new Object[0]));
        } while (reader.skip(","));
        reader.expect(")");
        return (row, bound) -> row.value(component) != null && words.contains(row.value(component));
    }

    private static Asking compared(int component, String operator, Term term) {
        return (row, bound) -> holds(row.value(component), operator, term.value(bound));
    }

    /** Whether a comparison holds; with what is unknown none holds but that it is null. */
    static boolean holds(Object value, String operator, Object with) {
        return switch (operator) {
            case "==" -> value == null ? with == null : value.equals(with);
            case "!=" -> value == null ? with != null : !value.equals(with);
            case "contains" -> value instanceof Set<?> set && set.contains(with);
            case "<" -> value != null && (Double) value < (Double) with;
            case "<=" -> value != null && (Double) value <= (Double) with;
            case ">" -> value != null && (Double) value > (Double) with;
            case ">=" -> value != null && (Double) value >= (Double) with;
            default -> throw new NotUnderstood(operator);
        };
    }
}
