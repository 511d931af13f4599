package dev.sextant.scenario;

import dev.sextant.fact.Fact;
import dev.sextant.rulebook.Condition;
import dev.sextant.rulebook.Constraint;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a condition compares a number with. */
sealed interface Compared {

    /** The figures that it can be in the presence of these facts. */
    List<BigDecimal> figures(Collection<? extends Fact> facts);

    /**
     * A figure in the condition itself.
     *
     * @param figure the figure
     */
    record Written(BigDecimal figure) implements Compared {
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
     */
    record Taken(Condition.OfFact pattern, String component) implements Compared {

        private static final Pattern CONSTANT =
                Pattern.compile("(\\w+)\\s*==\\s*[A-Z]\\w*\\.([A-Z][A-Z0-9_]*)");

        @Override
        public List<BigDecimal> figures(Collection<? extends Fact> facts) {
            return facts.stream()
                    .filter(fact -> fact.getClass().getSimpleName().equals(pattern.type()))
                    .filter(this::fits)
                    .flatMap(fact -> value(fact, component))
                    .filter(Number.class::isInstance)
                    .map(number -> new BigDecimal(number.toString()).stripTrailingZeros())
                    .toList();
        }

        /** Whether the fact has the constants that the condition asks for. */
        private boolean fits(Fact fact) {
            return pattern.constraints().stream()
                    .map(Constraint::text)
                    .map(CONSTANT::matcher)
                    .filter(Matcher::matches)
                    .allMatch(asked -> value(fact, asked.group(1)).anyMatch(isNamed(asked)));
        }

        private static Predicate<Object> isNamed(Matcher asked) {
            return value -> value instanceof Enum<?> word && word.name().equals(asked.group(2));
        }

        private static Stream<Object> value(Fact fact, String name) {
            for (RecordComponent each : fact.getClass().getRecordComponents()) {
                if (each.getName().equals(name)) {
                    return Stream.ofNullable(Records.value(fact, each));
                }
            }
            return Stream.empty();
        }
    }
}
