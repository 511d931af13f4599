package dev.sextant.explain.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what stands in a rule for a value: a constant, a number, a string, or a variable. */
public final class LiteralReader {

    private LiteralReader() {}

    /** The value, where it is one that can be read without running the rule; null is none. */
    public static Optional<Object> value(String written, Map<String, Object> variables) {
        List<Object> bound = new ArrayList<>();
        try {
            ExpressionParser reader =
                    new ExpressionParser(
                            written,
                            variable -> {
                                bound.add(variables.get(variable));
                                return bound.size() - 1;
                            });
            ValueExpression term = reader.term();
            return reader.hasMore()
                    ? Optional.empty()
                    : Optional.ofNullable(term.exactly(bound.toArray()));
        } catch (UnsupportedExpressionException | ArithmeticException none) {
            return Optional.empty();
        }
    }

    /** Whether two values are the same for a rule: numbers by their size, whatever their type. */
    public static boolean same(Object one, Object other) {
        return one instanceof Number first && other instanceof Number second
                ? ValueFormatter.decimal(first).compareTo(ValueFormatter.decimal(second)) == 0
                : one.equals(other);
    }
}
