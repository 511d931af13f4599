package dev.sextant.engine.judge;

import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.trace.ConstraintEvaluation;
import dev.sextant.trace.TruthValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.base.rule.Pattern;
import org.drools.model.SingleConstraint;

/** Asks the constraints of a pattern of one fact, each by the predicate that the engine runs. */
final class ConstraintEvaluator {

    private final Object fact;
    private final VariableBindings outside;
    private final VariableBindings inside;

    ConstraintEvaluator(Pattern pattern, Object fact, VariableBindings outside) {
        this.fact = fact;
        this.outside = outside;
        this.inside = outside.with(pattern, fact, Set.of());
    }

    /** The environment once the fact is matched. */
    VariableBindings inside() {
        return inside;
    }

    /** The variables that constraints take from elsewhere. */
    static List<String> needed(List<CompiledCondition.Check> checks) {
        return checks.stream().flatMap(check -> check.needed().stream()).toList();
    }

    /** What constraints come to where there is no fact to ask them of. */
    static List<ConstraintEvaluation> unasked(
            List<CompiledCondition.Check> checks, VariableBindings outside) {
        List<ConstraintEvaluation> judged = new ArrayList<>();
        for (CompiledCondition.Check check : checks) {
            boolean known = check.needed().stream().allMatch(outside::binds);
            judged.add(
                    new ConstraintEvaluation(
                            check.written(),
                            known ? TruthValue.FALSE : TruthValue.NOT_REACHED,
                            values(check, outside)));
        }
        return judged;
    }

    List<ConstraintEvaluation> judge(List<CompiledCondition.Check> checks) {
        List<ConstraintEvaluation> judged = new ArrayList<>();
        for (CompiledCondition.Check check : checks) {
            judged.add(
                    new ConstraintEvaluation(
                            check.written(), truth(check), values(check, outside)));
        }
        return judged;
    }

    private static Map<String, Object> values(
            CompiledCondition.Check check, VariableBindings outside) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String variable : check.needed()) {
            if (outside.binds(variable) && outside.value(variable) != null) {
                values.put(variable, outside.value(variable));
            }
        }
        return values;
    }

    private TruthValue truth(CompiledCondition.Check check) {
        if (!check.needed().stream().allMatch(outside::binds)) {
            return TruthValue.NOT_REACHED;
        }
        try {
            for (SingleConstraint compiled : check.compiled()) {
                if (!compiled.getPredicate().test(arguments(compiled))) {
                    return readsUnknown(check) ? TruthValue.UNKNOWN : TruthValue.FALSE;
                }
            }
            return TruthValue.TRUE;
        } catch (Exception failure) {
            // The engine never came so far: an earlier constraint stopped it.
            return readsUnknown(check) ? TruthValue.UNKNOWN : TruthValue.NOT_REACHED;
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

    private boolean readsUnknown(CompiledCondition.Check check) {
        return check.written() != null
                && FactTypes.isGiven(fact.getClass().getSimpleName())
                && RecordShape.of(fact.getClass()).components().stream()
                        .filter(component -> check.written().reads().contains(component.getName()))
                        .anyMatch(component -> RecordShape.value(fact, component) == null);
    }
}
