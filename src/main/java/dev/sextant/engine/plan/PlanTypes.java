package dev.sextant.engine.plan;

import dev.sextant.fact.Conclusion;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.Rule;
import java.util.List;

/**
 * Where conclusions are stored.
 *
 * @param keys which component of a type names a workload
 */
record PlanTypes(FactKeys keys) {

    private static final List<String> NAMES =
            FactTypes.inOrder(Conclusion.class).stream().map(Class::getSimpleName).toList();

    static PlanTypes of(List<Rule> rules) {
        return new PlanTypes(FactKeys.of(rules));
    }

    /** Returns how many types of conclusions there are. */
    static int count() {
        return NAMES.size();
    }

    /** Returns the number of a type. */
    int number(String type) {
        return NAMES.indexOf(type);
    }
}
