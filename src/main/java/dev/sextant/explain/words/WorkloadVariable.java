package dev.sextant.explain.words;

import dev.sextant.fact.verdict.Recommendation;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.trace.BindingFilter;
import dev.sextant.trace.Justification;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows by which variable a rule says which workload it is about. */
public final class WorkloadVariable {

    private WorkloadVariable() {}

    /**
     * Returns the variable that takes a workload's name first; empty for a rule about all
     * workloads. A rule that concludes the recommendation is about all, even if it binds the name
     * of one.
     */
    public static Optional<String> of(Rule rule) {
        if (rule.writes().contains(Recommendation.class.getSimpleName())) {
            return Optional.empty();
        }
        return rule.conditions().stream().flatMap(WorkloadVariable::variables).findFirst();
    }

    /** The rule for one workload; for any where there is no workload. */
    public static BindingFilter on(Rule rule, String workload) {
        return workload == null
                ? BindingFilter.ANYTHING
                : of(rule).map(variable -> new BindingFilter(Map.of(variable, List.of(workload))))
                        .orElse(BindingFilter.ANYTHING);
    }

    /** Whether a firing is about a workload. */
    public static boolean isOn(Justification justification, Rule rule, String workload) {
        return workload == null
                || of(rule).map(variable -> justification.value(variable).equals(workload))
                        .orElse(true);
    }

    private static Stream<String> variables(Condition condition) {
        if (condition instanceof Condition.Combined combined) {
            return combined.parts().stream().flatMap(WorkloadVariable::variables);
        }
        if (!(condition instanceof Condition.OfFact pattern)) {
            return Stream.empty();
        }
        String names =
                pattern.type().equals("Workload")
                        ? "name"
                        : FactTypes.isConclusion(pattern.type()) ? "workload" : "";
        return pattern.constraints().stream()
                .filter(Constraint::onlyBinds)
                .filter(constraint -> constraint.reads().get(0).equals(names))
                .map(Constraint::variable);
    }
}
