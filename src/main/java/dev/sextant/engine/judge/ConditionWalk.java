package dev.sextant.engine.judge;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.trace.BindingFilter;
import dev.sextant.trace.ConditionEvaluation;
import dev.sextant.trace.ConstraintEvaluation;
import dev.sextant.trace.TruthValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Walks through the conditions of a rule over all facts: through what fulfils a condition where
 * there is such a thing, else past the given fact that comes nearest.
 */
final class ConditionWalk {

    private final WorkingFacts facts;
    private final BindingFilter wanted;

    ConditionWalk(WorkingFacts facts, BindingFilter wanted) {
        this.facts = facts;
        this.wanted = wanted;
    }

    /** Every way through that meets all conditions; where there is none, those that miss least. */
    List<ConditionPath> nearest(List<CompiledCondition> steps, VariableBindings begin) {
        Search search = new Search();
        search.go(steps, ConditionPath.begin(begin));
        return search.best;
    }

    /** The ways through that meet all conditions. */
    List<ConditionPath> matches(List<CompiledCondition> steps, VariableBindings begin) {
        Search search = new Search();
        search.least = 0;
        search.go(steps, ConditionPath.begin(begin));
        return search.best;
    }

    /** Keeps the best of all ways. */
    private final class Search {

        private List<ConditionPath> best = new ArrayList<>();
        private int least = Integer.MAX_VALUE;

        void go(List<CompiledCondition> rest, ConditionPath soFar) {
            if (soFar.unmet() > least) {
                return;
            }
            if (rest.isEmpty()) {
                if (soFar.unmet() < least) {
                    best = new ArrayList<>();
                    least = soFar.unmet();
                }
                best.add(soFar);
                return;
            }
            for (ConditionPath next : past(rest.get(0), soFar)) {
                go(rest.subList(1, rest.size()), next);
            }
        }
    }

    private List<ConditionPath> past(CompiledCondition step, ConditionPath soFar) {
        if (step instanceof CompiledCondition.OfFact pattern) {
            return new PatternWalk(facts, wanted, pattern).past(soFar);
        }
        if (step instanceof CompiledCondition.Quantified quantified) {
            return List.of(
                    soFar.then(soFar.environment(), quantified(quantified, soFar.environment())));
        }
        if (step instanceof CompiledCondition.Either either) {
            return either(either, soFar);
        }
        return List.of(accumulated((CompiledCondition.Accumulated) step, soFar));
    }

    private List<ConditionPath> either(CompiledCondition.Either either, ConditionPath soFar) {
        List<ConditionPath> endings = new ArrayList<>();
        for (List<CompiledCondition> alternative : either.alternatives()) {
            for (ConditionPath inner : nearest(alternative, soFar.environment())) {
                TruthValue truth =
                        inner.unmet() == 0 ? TruthValue.TRUE : TruthCombiner.worst(inner.judged());
                endings.add(
                        soFar.then(
                                inner.environment(),
                                judged(either.condition(), truth, List.of(), inner.judged())));
            }
        }
        return endings;
    }

    private ConditionEvaluation quantified(
            CompiledCondition.Quantified step, VariableBindings environment) {
        Condition.Quantified condition = step.condition();
        if (!RequiredVariables.of(step.parts()).stream().allMatch(environment::binds)) {
            return judged(condition, TruthValue.NOT_REACHED, List.of(), List.of());
        }
        return switch (condition.quantifier()) {
            case NOT -> not(condition, matches(step.parts(), environment), environment);
            case EXISTS -> exists(step, environment);
            case FORALL -> forall(step, environment);
        };
    }

    private static ConditionEvaluation not(
            Condition condition, List<ConditionPath> found, VariableBindings environment) {
        return judged(
                condition,
                found.isEmpty() ? TruthValue.TRUE : TruthValue.FALSE,
                matched(found, environment),
                List.of());
    }

    private ConditionEvaluation exists(
            CompiledCondition.Quantified step, VariableBindings environment) {
        List<ConditionPath> found = matches(step.parts(), environment);
        return found.isEmpty()
                ? judged(
                        step.condition(),
                        TruthValue.FALSE,
                        List.of(),
                        nearest(step.parts(), environment).get(0).judged())
                : judged(step.condition(), TruthValue.TRUE, matched(found, environment), List.of());
    }

    /** The engine asks a {@code forall} of one pattern as: nothing that is otherwise. */
    private ConditionEvaluation forall(
            CompiledCondition.Quantified step, VariableBindings environment) {
        if (step.parts().size() == 1) {
            return not(step.condition(), matches(step.parts(), environment), environment);
        }
        List<ConditionPath> against = new ArrayList<>();
        for (ConditionPath each : matches(step.parts().subList(0, 1), environment)) {
            List<CompiledCondition> others = step.parts().subList(1, step.parts().size());
            if (matches(others, each.environment()).isEmpty()) {
                against.add(each);
            }
        }
        return not(step.condition(), against, environment);
    }

    private ConditionPath accumulated(CompiledCondition.Accumulated step, ConditionPath soFar) {
        VariableBindings environment = soFar.environment();
        Condition.Accumulated condition = step.condition();
        if (!RequiredVariables.of(step.over()).stream().allMatch(environment::binds)) {
            return soFar.then(
                    environment, judged(condition, TruthValue.NOT_REACHED, List.of(), List.of()));
        }
        List<ConditionPath> over = matches(step.over(), environment);
        List<ConditionEvaluation> parts =
                over.isEmpty() ? nearest(step.over(), environment).get(0).judged() : List.of();
        Object[] results =
                AccumulateEvaluator.results(
                        step, over.stream().map(ConditionPath::environment).toList());
        if (Arrays.asList(results).contains(null)) {
            return soFar.then(environment, judged(condition, TruthValue.FALSE, List.of(), parts));
        }
        boolean one = WorkingFacts.type(step.pattern()) != Object[].class;
        ConstraintEvaluator checks =
                new ConstraintEvaluator(step.pattern(), one ? results[0] : results, environment);
        List<ConstraintEvaluation> constraints = checks.judge(step.checks());
        TruthValue truth = TruthCombiner.ofConstraints(constraints);
        ConditionEvaluation judged =
                new ConditionEvaluation(
                        condition,
                        truth,
                        null,
                        constraints,
                        matched(over, environment),
                        Arrays.asList(results),
                        truth == TruthValue.TRUE ? List.of() : parts);
        return soFar.then(truth == TruthValue.TRUE ? checks.inside() : environment, judged);
    }

    private static ConditionEvaluation judged(
            Condition condition,
            TruthValue truth,
            List<Object> found,
            List<ConditionEvaluation> parts) {
        return new ConditionEvaluation(condition, truth, null, List.of(), found, List.of(), parts);
    }

    /** What was matched beyond what was matched before, each fact once. */
    private static List<Object> matched(List<ConditionPath> endings, VariableBindings before) {
        Set<Object> seen = new HashSet<>();
        List<Object> matched = new ArrayList<>();
        for (ConditionPath ending : endings) {
            List<Object> all = ending.environment().matched();
            for (Object fact : all.subList(before.matched().size(), all.size())) {
                if (seen.add(fact)) {
                    matched.add(fact);
                }
            }
        }
        return matched;
    }

    /** Whether a pattern is about what a scenario gives. */
    static boolean isOfGiven(Condition condition) {
        return condition instanceof Condition.OfFact fact && FactTypes.isGiven(fact.type());
    }
}
