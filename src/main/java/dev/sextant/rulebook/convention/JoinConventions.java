package dev.sextant.rulebook.convention;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.given.Workload;
import dev.sextant.rulebook.convention.Convention.Concern;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RecordShape;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A convention for how conditions hang together. Conditions on facts of different workloads are
 * tried in every combination, and while the engine joins them nothing ends it: of five on a hundred
 * workloads there are ten billion.
 */
final class JoinConventions {

    /** Rules compare a workload with another, or with all others. */
    private static final int MOST_WORKLOADS = 2;

    private static final String OWNER = "workload";
    private static final String NAME = "name";

    private JoinConventions() {}

    static List<Convention> all() {
        return List.of(
                Convention.ofRule(
                        "many-workloads", Concern.MEANING, JoinConventions::checkWorkloads));
    }

    private static void checkWorkloads(RuleCheckContext check) {
        checkWorkloads(check, check.rule().conditions(), new HashSet<>(), 0);
    }

    /**
     * Goes through conditions that hold together.
     *
     * @param names the variables that hold names of workloads
     * @param workloads of how many workloads the conditions before are
     */
    private static void checkWorkloads(
            RuleCheckContext check, List<Condition> conditions, Set<String> names, int workloads) {
        int count = workloads;
        for (Condition condition : conditions) {
            for (Condition each : condition.read().toList()) {
                if (each instanceof Condition.OfFact fact) {
                    count += names(fact, names) ? 1 : 0;
                    if (count > MOST_WORKLOADS) {
                        report(check, fact);
                        return;
                    }
                } else {
                    checkWorkloads(check, each.parts(), new HashSet<>(names), count);
                }
            }
        }
    }

    /** Adds the names that a condition binds; whether it is of a workload of its own. */
    private static boolean names(Condition.OfFact fact, Set<String> names) {
        Optional<String> key = key(fact.type());
        if (key.isEmpty()) {
            return false;
        }
        boolean isJoined =
                fact.constraints().stream()
                        .filter(constraint -> constraint.isJoinOn(key.get()))
                        .anyMatch(constraint -> names.contains(constraint.joined().orElseThrow()));
        fact.constraints().stream()
                .filter(Constraint::onlyBinds)
                .filter(constraint -> constraint.reads().contains(key.get()))
                .forEach(constraint -> names.add(constraint.variable()));
        return !isJoined;
    }

    /** The component with the name of the workload; empty for facts of which there are few. */
    private static Optional<String> key(String type) {
        Class<?> fact = FactTypes.all().get(type);
        if (fact == Workload.class) {
            return Optional.of(NAME);
        }
        return Optional.ofNullable(fact)
                .filter(Conclusion.class::isAssignableFrom)
                .map(RecordShape::of)
                .filter(
                        shape ->
                                shape.components().stream()
                                        .anyMatch(component -> component.getName().equals(OWNER)))
                .map(any -> OWNER);
    }

    private static void report(RuleCheckContext check, Condition.OfFact fact) {
        check.report(
                fact.location(),
                fact.type()
                        + " may be of a third workload, and combinations of three take too long",
                "Maybe join it with "
                        + key(fact.type()).orElseThrow()
                        + " == a variable, or conclude a fact in another rule.");
    }
}
