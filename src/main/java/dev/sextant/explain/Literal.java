package dev.sextant.explain;

import dev.sextant.fact.Fact;
import java.util.Map;
import java.util.Optional;

/** Reads what stands in a rule for a value: a constant, a number, a string, or a variable. */
final class Literal {

    private Literal() {}

    /** The value, where it is one that can be read without running the rule; null is none. */
    static Optional<Object> value(String written, Map<String, Object> variables) {
        String text = written.strip();
        if (text.startsWith("$")) {
            return Optional.ofNullable(variables.get(text));
        }
        if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
            return Optional.of(text.substring(1, text.length() - 1).translateEscapes());
        }
        if (text.equals("true") || text.equals("false")) {
            return Optional.of(Boolean.valueOf(text));
        }
        if (text.matches("[A-Z]\\w*\\.[A-Z][A-Z0-9_]*")) {
            return constant(text);
        }
        return Arithmetic.value(text, variables).map(number -> number);
    }

    private static Optional<Object> constant(String text) {
        int dot = text.indexOf('.');
        try {
            Class<?> type =
                    Class.forName(Fact.class.getPackageName() + "." + text.substring(0, dot));
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(text.substring(dot + 1))) {
                    return Optional.of(constant);
                }
            }
            return Optional.empty();
        } catch (ClassNotFoundException unknown) {
            return Optional.empty();
        }
    }

    /** Whether two values are the same for a rule: numbers by their size, whatever their type. */
    static boolean same(Object one, Object other) {
        return one instanceof Number first && other instanceof Number second
                ? Wording.decimal(first).compareTo(Wording.decimal(second)) == 0
                : one.equals(other);
    }
}
