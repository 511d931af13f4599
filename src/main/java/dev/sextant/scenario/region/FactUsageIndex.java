package dev.sextant.scenario.region;

import dev.sextant.fact.Fact;
import dev.sextant.fact.Given;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.DecisionTrace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows where rules read given facts. */
final class FactUsageIndex {

    private final Rulebook rulebook;
    private final Map<String, List<FactUsage>> byComponent = new HashMap<>();

    FactUsageIndex(Rulebook rulebook) {
        this.rulebook = rulebook;
        rulebook.rules().forEach(this::read);
    }

    /** Where rules read one of the components, in the order of the rules. */
    List<FactUsage> of(Class<? extends Given> type, List<String> components) {
        return components.stream()
                .flatMap(
                        component ->
                                byComponent
                                        .getOrDefault(
                                                name(type.getSimpleName(), component), List.of())
                                        .stream())
                .toList();
    }

    /** Everything that conditions of the rules can be fulfilled by at the end of a run. */
    Collection<Fact> facts(DecisionTrace trace) {
        Set<Fact> facts = new HashSet<>(rulebook.figures().keySet());
        trace.derivations().forEach(derivation -> facts.add(derivation.conclusion()));
        facts.add(trace.facts().platform());
        facts.add(trace.facts().team());
        facts.addAll(trace.facts().workloads());
        return facts;
    }

    private void read(Rule rule) {
        List<Condition> conditions = rule.allConditions();
        VariableSources variables = new VariableSources(conditions);
        for (Condition condition : conditions) {
            if (condition instanceof Condition.OfFact pattern
                    && FactTypes.isGiven(pattern.type())) {
                for (Constraint constraint : pattern.constraints()) {
                    FactUsage reading =
                            new FactUsage(rule, conditions, pattern, constraint, variables);
                    constraint.reads().forEach(component -> put(pattern, component, reading));
                }
            }
        }
    }

    private void put(Condition.OfFact pattern, String component, FactUsage reading) {
        byComponent
                .computeIfAbsent(name(pattern.type(), component), any -> new ArrayList<>())
                .add(reading);
    }

    private static String name(String type, String component) {
        return type + "." + component;
    }
}
