package dev.sextant.explain.why;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Leaves out the variables of conditions that nothing in them uses: they say nothing. */
final class UnusedVariableRemover {

    private final Set<String> used = new HashSet<>();

    private UnusedVariableRemover(List<Condition> conditions) {
        conditions.stream()
                .flatMap(UnusedVariableRemover::constraints)
                .flatMap(constraint -> constraint.variables().stream())
                .forEach(used::add);
    }

    static List<Condition> of(List<Condition> conditions) {
        UnusedVariableRemover unbound = new UnusedVariableRemover(conditions);
        return conditions.stream().map(unbound::condition).toList();
    }

    private static Stream<Constraint> constraints(Condition condition) {
        if (condition instanceof Condition.OfFact fact) {
            return fact.constraints().stream();
        }
        return condition instanceof Condition.Combined combined
                ? combined.parts().stream().flatMap(UnusedVariableRemover::constraints)
                : Stream.empty();
    }

    private Condition condition(Condition condition) {
        if (condition instanceof Condition.OfFact fact) {
            return new Condition.OfFact(
                    fact.type(),
                    used.contains(fact.variable()) ? fact.variable() : null,
                    fact.constraints().stream()
                            .map(this::constraint)
                            .filter(Objects::nonNull)
                            .toList(),
                    fact.location());
        }
        return condition instanceof Condition.Combined combined
                ? new Condition.Combined(
                        combined.connective(),
                        combined.parts().stream().map(this::condition).toList(),
                        combined.location())
                : condition;
    }

    private Constraint constraint(Constraint constraint) {
        if (constraint.variable() == null || used.contains(constraint.variable())) {
            return constraint;
        }
        return constraint.onlyBinds() ? null : constraint.unbound();
    }
}
