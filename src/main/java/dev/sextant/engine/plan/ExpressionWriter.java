package dev.sextant.engine.plan;

import dev.sextant.rulebook.model.ArithmeticOperator;
import dev.sextant.rulebook.model.Expression;
import dev.sextant.rulebook.model.FactTypes;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** Writes the values of rules as Java. */
final class ExpressionWriter {

    private final Map<String, BoundVariable> variables;
    private final String fact;
    private final Map<String, Class<?>> components;
    private final Set<String> known;

    /**
     * @param variables the variables in scope
     * @param fact the local variable of the fact that a constraint is about; null where there is
     *     none
     * @param type the type of that fact
     * @param known its components that are not null where the expression is evaluated
     */
    ExpressionWriter(
            Map<String, BoundVariable> variables, String fact, String type, Set<String> known) {
        this.variables = variables;
        this.fact = fact;
        this.components = fact == null ? Map.of() : FactTypes.componentsOf(type);
        this.known = known;
    }

    /** A writer of values that depend on variables alone. */
    static ExpressionWriter of(Map<String, BoundVariable> variables) {
        return new ExpressionWriter(variables, null, null, Set.of());
    }

    /**
     * Writes a value.
     *
     * @throws UnsupportedRuleException if Java would compute something else, or nothing
     */
    TypedCode write(Expression expression) throws UnsupportedRuleException {
        if (expression instanceof Expression.Null) {
            return new TypedCode("null", Void.class, false, true);
        }
        if (expression instanceof Expression.Flag flag) {
            return literal(flag.written(), boolean.class);
        }
        if (expression instanceof Expression.Numeral numeral) {
            return number(numeral.value());
        }
        if (expression instanceof Expression.Text text) {
            return literal(quoted(text.value()), String.class);
        }
        if (expression instanceof Expression.Constant constant) {
            return constant(constant);
        }
        if (expression instanceof Expression.Component component) {
            return component(component.name());
        }
        if (expression instanceof Expression.Variable variable) {
            return variable(variable.name()).value();
        }
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return arithmetic(arithmetic);
        }
        if (expression instanceof Expression.Negative negative) {
            TypedCode of = write(negative.of());
            require(of.isNumber(), "a sign before what is no number");
            return new TypedCode("(-" + of.code() + ")", of.primitive(), of.isKnown(), false);
        }
        throw new UnsupportedRuleException("a value (" + expression.written() + ")");
    }

    /** Returns a variable in scope. */
    BoundVariable variable(String name) throws UnsupportedRuleException {
        BoundVariable variable = variables.get(name);
        require(variable != null, "a variable before it is bound (" + name + ")");
        return variable;
    }

    private TypedCode component(String name) throws UnsupportedRuleException {
        Class<?> type = components.get(name);
        require(type != null, "an unknown component (" + name + ")");
        return new TypedCode(
                fact + "." + name + "()", type, type.isPrimitive() || known.contains(name), false);
    }

    private static TypedCode constant(Expression.Constant constant)
            throws UnsupportedRuleException {
        require(
                FactTypes.constant(constant.written()).isPresent(),
                "an unknown constant (" + constant.written() + ")");
        Class<?> type = FactTypes.enums().get(constant.type());
        return literal(type.getCanonicalName() + "." + constant.name(), type);
    }

    private static TypedCode number(BigDecimal value) throws UnsupportedRuleException {
        if (value.scale() > 0) {
            return literal(value.toPlainString(), double.class);
        }
        require(
                value.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0,
                "a large number (" + value.toPlainString() + ")");
        return literal(value.toPlainString(), int.class);
    }

    private TypedCode arithmetic(Expression.Arithmetic arithmetic) throws UnsupportedRuleException {
        TypedCode left = write(arithmetic.left());
        TypedCode right = write(arithmetic.right());
        String code =
                "(" + left.code() + " " + arithmetic.operator().sign() + " " + right.code() + ")";
        boolean joinsText = left.type() == String.class || right.type() == String.class;
        if (joinsText && arithmetic.operator() == ArithmeticOperator.PLUS) {
            return new TypedCode(code, String.class, true, false);
        }
        require(left.isNumber() && right.isNumber(), "a computation without numbers");
        Class<?> type =
                left.isDouble() || right.isDouble()
                        ? double.class
                        : left.isLong() || right.isLong() ? long.class : int.class;
        return new TypedCode(code, type, left.isKnown() && right.isKnown(), false);
    }

    private static TypedCode literal(String code, Class<?> type) {
        return new TypedCode(code, type, true, true);
    }

    /** Everything outside ASCII is escaped: the compiler reads bytes of some encoding. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char letter : text.toCharArray()) {
            switch (letter) {
                case '"', '\\' -> quoted.append('\\').append(letter);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                default ->
                        quoted.append(
                                letter >= ' ' && letter <= '~'
                                        ? String.valueOf(letter)
                                        : String.format("\\u%04x", (int) letter));
            }
        }
        return quoted.append('"').toString();
    }

    /** Ends the generation where a rule has a form that is not generated. */
    static void require(boolean isSupported, String form) throws UnsupportedRuleException {
        if (!isSupported) {
            throw new UnsupportedRuleException(form);
        }
    }
}
