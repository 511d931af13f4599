package dev.sextant.scenario.region;

import dev.sextant.fact.Fact;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.RecordShape;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a condition compares a number with. */
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

        private static final Pattern CONSTANT =
                Pattern.compile("(\\w+)\\s*==\\s*[A-Z]\\w*\\.([A-Z][A-Z0-9_]*)");
        private static final Pattern JOINED = Pattern.compile("(\\w+)\\s*==\\s*(\\$\\w+)");

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
                    .map(Constraint::text)
                    .map(CONSTANT::matcher)
                    .filter(Matcher::matches)
                    .allMatch(asked -> value(fact, asked.group(1)).anyMatch(isNamed(asked)));
        }

        /** Whether the fact has values that the variables it is joined by can mean. */
        private boolean isJoined(Fact fact, Collection<? extends Fact> facts) {
            return pattern.constraints().stream()
                    .map(Constraint::text)
                    .map(JOINED::matcher)
                    .filter(Matcher::matches)
                    .allMatch(
                            joined -> {
                                List<ComparisonOperand> with = variables.of(joined.group(2));
                                return with.isEmpty()
                                        || value(fact, joined.group(1))
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

        private static Predicate<Object> isNamed(Matcher asked) {
            return value -> value instanceof Enum<?> word && word.name().equals(asked.group(2));
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
