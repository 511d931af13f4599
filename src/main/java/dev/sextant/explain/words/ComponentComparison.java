package dev.sextant.explain.words;

import dev.sextant.rulebook.model.ComparisonOperator;
import dev.sextant.rulebook.model.ConstraintTest;
import dev.sextant.rulebook.model.Expression;
import dev.sextant.trace.ConstraintEvaluation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The constraint on one component: {@code kind in ( Kind.WEBHOOK, Kind.NOTIFICATION )}.
 *
 * @param component the component, or a variable without its sign
 * @param operator the operator
 * @param expected what the component is compared with, one value but for {@code in}; empty where it
 *     is compared with null
 */
public record ComponentComparison(
        String component, ComparisonOperator operator, List<Object> expected) {

    /** A constraint that is understood: one component, one operator, values that are known. */
    public static Optional<ComponentComparison> of(ConstraintEvaluation judged) {
        return judged.constraint().comparison().flatMap(asked -> of(asked, judged.values()));
    }

    private static Optional<ComponentComparison> of(
            ConstraintTest.Comparison asked, Map<String, Object> variables) {
        if (asked.left() instanceof Expression.Arithmetic) {
            return Optional.empty();
        }
        List<Object> expected = new ArrayList<>();
        for (Expression value : asked.right()) {
            value.value(variables).ifPresent(expected::add);
        }
        boolean isOfNull = asked.right().equals(List.of(new Expression.Null()));
        return Optional.of(asked)
                .filter(any -> isOfNull || expected.size() == asked.right().size())
                .map(
                        any ->
                                new ComponentComparison(
                                        asked.left().written().replace("$", ""),
                                        asked.operator(),
                                        List.copyOf(expected)));
    }

    /** Whether it asks for more or for less than a number. */
    public boolean isOfOrder() {
        return operator.isOfOrder();
    }

    /** The values that would do, where these are few: one, a list, or all other constants. */
    public Optional<List<Object>> allowed() {
        if (expected.isEmpty()) {
            return Optional.empty();
        }
        if (operator == ComparisonOperator.EQUAL || operator == ComparisonOperator.IN) {
            return Optional.of(expected);
        }
        if (operator == ComparisonOperator.UNEQUAL && expected.get(0) instanceof Enum<?> constant) {
            return Optional.of(
                    Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                            .filter(other -> other != constant)
                            .<Object>map(other -> other)
                            .toList());
        }
        return Optional.empty();
    }
}
