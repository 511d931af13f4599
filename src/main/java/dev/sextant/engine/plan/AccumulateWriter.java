package dev.sextant.engine.plan;

import static dev.sextant.engine.plan.ExpressionWriter.require;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Expression;
import dev.sextant.rulebook.model.FactTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes one function of an accumulate: before the loop, for each match, and its result. As in
 * Drools, null is an element of a set, and does not count among numbers.
 */
final class AccumulateWriter {

    private static final Set<String> OF_NUMBERS = Set.of("sum", "min", "max", "average");

    private final Condition.Function function;
    private final boolean isAlone;
    private final SourceText source;
    private final String result;
    private final String count;
    private TypedCode argument;

    /**
     * @param isAlone whether the accumulate has no other function: Drools passes over one that has
     *     no result, but takes several results of which one is null
     */
    AccumulateWriter(Condition.Function function, boolean isAlone, SourceText source) {
        this.function = function;
        this.isAlone = isAlone;
        this.source = source;
        this.result = source.name("result");
        this.count = source.name("count");
    }

    /**
     * Writes what stands before the loop.
     *
     * @param over the conditions that the function goes over
     * @param variables the variables bound before
     */
    void begin(List<Condition> over, Map<String, BoundVariable> variables)
            throws UnsupportedRuleException {
        require(function.variable() != null, "accumulate without a variable");
        if (function.name().equals("count") && function.argument().isEmpty()) {
            source.line("long " + result + " = 0L;");
            return;
        }
        require(function.value() instanceof Expression.Variable, "accumulate of a computation");
        argument = argument(function.value().written(), over, variables);
        require(
                argument.isNumber() || !OF_NUMBERS.contains(function.name()),
                function.name() + " of what is no number");
        switch (function.name()) {
            case "sum" -> source.line(argument.primitive().getName() + " " + result + " = 0;");
            case "min", "max" -> source.line(boxedType().getName() + " " + result + " = null;");
            case "average" -> {
                source.line("double " + result + " = 0;");
                source.line("int " + count + " = 0;");
            }
            case "count" -> source.line("long " + result + " = 0L;");
            case "collectSet" ->
                    source.line(
                            "final java.util.HashSet<Object> "
                                    + result
                                    + " = new java.util.HashSet<>();");
            default -> throw new UnsupportedRuleException("the function " + function.name());
        }
    }

    /** Writes what happens for each match. */
    void add(Map<String, BoundVariable> variables) throws UnsupportedRuleException {
        if (argument == null) {
            source.line(result + "++;");
            return;
        }
        TypedCode value = ExpressionWriter.of(variables).write(function.value());
        boolean mayBeNull = !value.isKnown() && OF_NUMBERS.contains(function.name());
        require(value.isKnown() || !function.name().equals("count"), "count of what may be null");
        if (mayBeNull) {
            source.open("if (" + value.code() + " != null)");
        }
        switch (function.name()) {
            case "sum" -> source.line(result + " += " + value.code() + ";");
            case "min" -> addExtreme(value.code(), "<");
            case "max" -> addExtreme(value.code(), ">");
            case "average" -> {
                source.line(result + " += " + value.code() + ";");
                source.line(count + "++;");
            }
            case "count" -> source.line(result + "++;");
            default -> source.line(result + ".add(" + value.code() + ");");
        }
        source.close(mayBeNull ? 1 : 0);
    }

    private void addExtreme(String value, String sign) {
        source.open("if (" + result + " == null || " + value + " " + sign + " " + result + ")");
        source.line(result + " = " + value + ";");
        source.close(1);
    }

    /**
     * Binds the result.
     *
     * @return the test of whether there is a result, where there may be none
     */
    Optional<String> end(Map<String, BoundVariable> variables) throws UnsupportedRuleException {
        require(!variables.containsKey(function.variable()), "a variable bound twice");
        variables.put(function.variable(), BoundVariable.plain(result()));
        return switch (function.name()) {
            case "min", "max", "average" ->
                    isAlone ? Optional.of(result().code() + " != null") : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Returns the result where the loop has ended. */
    TypedCode result() {
        return switch (function.name()) {
            case "sum" -> known(result, argument.primitive());
            case "count" -> known(result, long.class);
            case "collectSet" -> known(result, Set.class);
            case "average" ->
                    new TypedCode(
                            "(%s == 0 ? null : Double.valueOf(%s / %s))"
                                    .formatted(count, result, count),
                            Double.class,
                            isAlone,
                            false);
            default -> new TypedCode(result, boxedType(), isAlone, false);
        };
    }

    private static TypedCode known(String code, Class<?> type) {
        return new TypedCode(code, type, true, false);
    }

    private Class<?> boxedType() {
        return argument.isDouble() ? Double.class : argument.isLong() ? Long.class : Integer.class;
    }

    private static TypedCode argument(
            String variable, List<Condition> over, Map<String, BoundVariable> variables)
            throws UnsupportedRuleException {
        if (variables.containsKey(variable)) {
            return variables.get(variable).value();
        }
        for (Condition condition : over) {
            if (condition instanceof Condition.OfFact pattern) {
                Class<?> type = typeOf(variable, pattern);
                if (type != null) {
                    return known(variable, type);
                }
            }
        }
        throw new UnsupportedRuleException("accumulate of a variable that is not bound");
    }

    private static Class<?> typeOf(String variable, Condition.OfFact pattern) {
        if (variable.equals(pattern.variable())) {
            return FactTypes.all().get(pattern.type());
        }
        return pattern.constraints().stream()
                .filter(one -> variable.equals(one.variable()))
                .map(one -> one.test().parts().get(0).written())
                .map(FactTypes.componentsOf(pattern.type())::get)
                .findFirst()
                .orElse(null);
    }
}
