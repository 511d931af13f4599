package dev.sextant.engine;

import dev.sextant.rulebook.FactTypes;
import dev.sextant.rulebook.RecordShape;
import dev.sextant.trace.JudgedConstraint;
import dev.sextant.trace.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.base.rule.Pattern;
import org.drools.model.SingleConstraint;

/** Asks the constraints of a pattern of one fact, each by the predicate that the engine runs. */
final class Checks {

    private final Object fact;
    private final Environment outside;
    private final Environment inside;

    Checks(Pattern pattern, Object fact, Environment outside) {
        this.fact = fact;
        this.outside = outside;
        this.inside = outside.with(pattern, fact, Set.of());
    }

    /** The environment once the fact is matched. */
    Environment inside() {
        return inside;
    }

    /** The variables that constraints take from elsewhere. */
    static List<String> needed(List<Step.Check> checks) {
        return checks.stream().flatMap(check -> check.needed().stream()).toList();
    }

    /** What constraints come to where there is no fact to ask them of. */
    static List<JudgedConstraint> unasked(List<Step.Check> checks, Environment outside) {
        List<JudgedConstraint> judged = new ArrayList<>();
        for (Step.Check check : checks) {
            boolean known = check.needed().stream().allMatch(outside::binds);
            judged.add(
                    new JudgedConstraint(
                            check.written(),
                            known ? Truth.FALSE : Truth.NOT_REACHED,
                            values(check, outside)));
        }
        return judged;
    }

    List<JudgedConstraint> judge(List<Step.Check> checks) {
        List<JudgedConstraint> judged = new ArrayList<>();
        for (Step.Check check : checks) {
            judged.add(new JudgedConstraint(check.written(), truth(check), values(check, outside)));
        }
        return judged;
    }

    private static Map<String, Object> values(Step.Check check, Environment outside) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String variable : check.needed()) {
            if (outside.binds(variable) && outside.value(variable) != null) {
                values.put(variable, outside.value(variable));
            }
        }
        return values;
    }

    private Truth truth(Step.Check check) {
        if (!check.needed().stream().allMatch(outside::binds)) {
            return Truth.NOT_REACHED;
        }
        try {
            for (SingleConstraint compiled : check.compiled()) {
                if (!compiled.getPredicate().test(arguments(compiled))) {
                    return readsUnknown(check) ? Truth.UNKNOWN : Truth.FALSE;
                }
            }
            return Truth.TRUE;
        } catch (Exception failure) {
            // The engine never came so far: an earlier constraint stopped it.
            return readsUnknown(check) ? Truth.UNKNOWN : Truth.NOT_REACHED;
        }
    }

    private Object[] arguments(SingleConstraint compiled) {
        Object[] arguments = new Object[compiled.getVariables().length];
        for (int index = 0; index < arguments.length; index++) {
            String name = compiled.getVariables()[index].getName();
            arguments[index] = inside.value(name);
        }
        return arguments;
    }

    private boolean readsUnknown(Step.Check check) {
        return check.written() != null
                && FactTypes.isGiven(fact.getClass().getSimpleName())
                && RecordShape.of(fact.getClass()).components().stream()
                        .filter(component -> check.written().reads().contains(component.getName()))
                        .anyMatch(component -> RecordShape.value(fact, component) == null);
    }
}
