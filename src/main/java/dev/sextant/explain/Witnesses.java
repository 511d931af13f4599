package dev.sextant.explain;

import dev.sextant.rulebook.Condition;
import dev.sextant.rulebook.Constraint;
import dev.sextant.trace.Justification;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the facts that fulfil a condition under {@code exists}: the engine names none of them, for
 * one is as good as another.
 *
 * <p>It understands plain comparisons of one component with a constant or a variable; for anything
 * else it finds nothing rather than too much.
 */
final class Witnesses {

    private static final Pattern COMPARISON = Pattern.compile("(\\w+) *(==|!=) *(\\S+)");

    private final Function<String, List<?>> facts;
    private final Justification justification;

    /**
     * @param facts the facts of a type, by its simple name
     */
    Witnesses(Function<String, List<?>> facts, Justification justification) {
        this.facts = facts;
        this.justification = justification;
    }

    /**
     * The facts that fulfil the condition, in the order of their content; none if it is not
     * understood.
     */
    List<?> of(Condition.OfFact condition) {
        return facts.apply(condition.type()).stream()
                .filter(fact -> condition.constraints().stream().allMatch(one -> holds(one, fact)))
                .sorted(ByContent.ANY)
                .toList();
    }

    private boolean holds(Constraint constraint, Object fact) {
        if (constraint.onlyBinds()) {
            return true;
        }
        Matcher comparison = COMPARISON.matcher(constraint.text());
        if (!comparison.matches()) {
            return false;
        }
        Optional<RecordComponent> component = Components.named(fact, comparison.group(1));
        Optional<String> expected = expected(comparison.group(3));
        if (component.isEmpty() || expected.isEmpty()) {
            return false;
        }
        String actual = String.valueOf(Components.value(fact, component.get()));
        return actual.equals(expected.get()) == comparison.group(2).equals("==");
    }

    /** What a component is compared with, as its own text would be. */
    private Optional<String> expected(String written) {
        if (written.startsWith("$")) {
            return justification.rule().variables().contains(written)
                    ? Optional.of(String.valueOf(justification.value(written)))
                    : Optional.empty();
        }
        int dot = written.lastIndexOf('.');
        return Optional.of(dot < 0 ? written : written.substring(dot + 1));
    }
}
