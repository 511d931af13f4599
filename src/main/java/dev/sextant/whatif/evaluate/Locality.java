package dev.sextant.whatif.evaluate;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.FactInsertion;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out whether all that a rule reads and concludes of workloads is of one and the same. */
final class Locality {

    private Locality() {}

    /**
     * Whether there is such a workload: its name is in one variable, which every condition and
     * every conclusion on a workload has.
     */
    static boolean isOfOneWorkload(Rule rule) {
        Set<String> names = new HashSet<>();
        for (Condition.OfFact pattern : rule.patterns()) {
            component(pattern.type())
                    .ifPresent(component -> names.add(named(component, pattern.constraints())));
        }
        boolean reads = !names.isEmpty();
        for (FactInsertion insertion : rule.conclusions()) {
            component(insertion.type())
                    .map(List.copyOf(FactTypes.componentsOf(insertion.type()).keySet())::indexOf)
                    .ifPresent(place -> names.add(insertion.arguments().get(place).written()));
        }
        return reads && names.size() == 1 && !names.contains("");
    }

    /** The component that names the workload that a fact of a type is about. */
    static Optional<String> component(String type) {
        String component = type.equals("Workload") ? "name" : "workload";
        return Optional.of(component).filter(FactTypes.componentsOf(type)::containsKey);
    }

    /** The variable that has the name of the workload; empty where none has. */
    private static String named(String component, List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            if (constraint.onlyBinds() && constraint.reads().contains(component)) {
                return constraint.variable();
            }
            if (constraint.isJoinOn(component)) {
                return constraint.joined().orElseThrow();
            }
        }
        return "";
    }
}
