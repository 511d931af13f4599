package dev.sextant.engine.judge;

import dev.sextant.rulebook.model.Condition;
import java.util.List;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.accessor.Accumulator;
import org.kie.api.runtime.rule.FactHandle;

/** Computes what an accumulate gives over what it went over, with the engine's own functions. */
final class AccumulateEvaluator {

    private AccumulateEvaluator() {}

    /** The result of each function, in their order. */
    static Object[] results(CompiledCondition.Accumulated step, List<VariableBindings> over) {
        Accumulator[] functions = step.accumulate().getAccumulators();
        Object[] results = new Object[functions.length];
        for (int index = 0; index < functions.length; index++) {
            Condition.Function written = step.condition().functions().get(index);
            results[index] = result(functions[index], written, step.accumulate(), over);
        }
        return results;
    }

    private static Object result(
            Accumulator function,
            Condition.Function written,
            Accumulate accumulate,
            List<VariableBindings> over) {
        Declaration[] required = accumulate.getRequiredDeclarations();
        Declaration[] inner =
                accumulate.getInnerDeclarations().values().toArray(Declaration[]::new);
        Object memory = function.createWorkingMemoryContext();
        Object context = function.init(memory, function.createContext(), null, required, null);
        for (VariableBindings each : over) {
            FactHandle handle = each.owner(argument(written, inner));
            function.accumulate(memory, context, null, handle, required, inner, null);
        }
        return function.getResult(memory, context, null, required, null);
    }

    /**
     * The name under which the engine knows the variable that a function is called with: within an
     * accumulate it adds to the name which of them it is.
     */
    private static String argument(Condition.Function written, Declaration[] inner) {
        String first = inner[0].getIdentifier();
        for (Declaration declaration : inner) {
            String known = declaration.getIdentifier();
            String plain = known.replaceFirst("_\\d+_sCoPe$", "");
            if (written.value().variables().contains(plain)) {
                return known;
            }
        }
        return first;
    }
}
