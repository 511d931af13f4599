package dev.sextant.scenario.region;

import dev.sextant.fact.Fact;
import dev.sextant.rulebook.model.ComparisonOperator;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Expression;
import dev.sextant.rulebook.model.RecordShape;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The operand that a condition compares a number with. */
sealed interface ComparisonOperand {

    /** The figures that it can be in the presence of these facts. */
    List<BigDecimal> figures(Collection<? extends Fact> facts);

    /**
     * A figure in the condition itself.
     *
     * @param figure the figure
     */
    record Written(BigDecimal figure) implements ComparisonOperand {
        @Override
        public List<BigDecimal> figures(Collection<? extends Fact> facts) {
            return List.of(figure);
        }
    }

    /**
     * A figure that is taken from a fact.
     *
     * @param pattern the condition on the fact
     * @param component the component of the fact
     * @param variables what the variables of the rule mean
     */
    record Taken(Condition.OfFact pattern, String component, VariableSources variables)
            implements ComparisonOperand {

        @Override
        public List<BigDecimal> figures(Collection<? extends Fact> facts) {
            return values(facts)
                    .filter(Number.class::isInstance)
                    .map(number -> new BigDecimal(number.toString()).stripTrailingZeros())
                    .toList();
        }

        private Stream<Object> values(Collection<? extends Fact> facts) {
            return facts.stream()
                    .filter(fact -> fact.getClass().getSimpleName().equals(pattern.type()))
                    .filter(this::fits)
                    .filter(fact -> isJoined(fact, facts))
                    .flatMap(fact -> value(fact, component));
        }

        /** Whether the fact has the constants that the condition asks for. */
        private boolean fits(Fact fact) {
            return pattern.constraints().stream()
                    .flatMap(constraint -> constraint.comparison().stream())
                    .filter(asked -> asked.operator() == ComparisonOperator.EQUAL)
                    .filter(asked -> asked.component().isPresent())
                    .allMatch(asked -> fits(fact, asked.component().get(), asked.first()));
        }

        private static boolean fits(Fact fact, String component, Expression asked) {
            return !(asked instanceof Expression.Constant constant)
                    || value(fact, component)
                            .anyMatch(
                                    value ->
                                            value instanceof Enum<?> word
                                                    && word.name().equals(constant.name()));
        }

        /** Whether the fact has values that the variables it is joined by can mean. */
        private boolean isJoined(Fact fact, Collection<? extends Fact> facts) {
            return pattern.constraints().stream()
                    .filter(constraint -> constraint.joined().isPresent())
                    .allMatch(
                            constraint -> {
                                List<ComparisonOperand> with =
                                        variables.of(constraint.joined().get());
                                return with.isEmpty()
                                        || value(
                                                        fact,
                                                        constraint
                                                                .comparison()
                                                                .orElseThrow()
                                                                .component()
                                                                .orElseThrow())
                                                .anyMatch(value -> isAmong(value, with, facts));
                            });
        }

        private static boolean isAmong(
                Object value, List<ComparisonOperand> with, Collection<? extends Fact> facts) {
            return with.stream()
                    .anyMatch(
                            one ->
                                    !(one instanceof Taken taken)
                                            || taken.values(facts).anyMatch(value::equals));
        }

        private static Stream<Object> value(Fact fact, String name) {
            for (RecordComponent each : RecordShape.of(fact.getClass()).components()) {
                if (each.getName().equals(name)) {
                    return Stream.ofNullable(RecordShape.value(fact, each));
                }
            }
            return Stream.empty();
        }
    }
}
