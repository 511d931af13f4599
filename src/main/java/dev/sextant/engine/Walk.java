package dev.sextant.engine;

import dev.sextant.rulebook.Condition;
import dev.sextant.rulebook.FactTypes;
import dev.sextant.trace.Judged;
import dev.sextant.trace.JudgedConstraint;
import dev.sextant.trace.Truth;
import dev.sextant.trace.Wanted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Walks through the conditions of a rule over all facts: through what fulfils a condition where
 * there is such a thing, else past the given fact that comes nearest.
 */
final class Walk {

    private final WorkingFacts facts;
    private final Wanted wanted;

    Walk(WorkingFacts facts, Wanted wanted) {
        this.facts = facts;
        this.wanted = wanted;
    }

    /** Every way through that meets all conditions; where there is none, those that miss least. */
    List<Ending> nearest(List<Step> steps, Environment begin) {
        Search search = new Search();
        search.go(steps, Ending.begin(begin));
        return search.best;
    }

    /** The ways through that meet all conditions. */
    List<Ending> matches(List<Step> steps, Environment begin) {
        Search search = new Search();
        search.least = 0;
        search.go(steps, Ending.begin(begin));
        return search.best;
    }

    /** Keeps the best of all ways. */
    private final class Search {

        private List<Ending> best = new ArrayList<>();
        private int least = Integer.MAX_VALUE;

        void go(List<Step> rest, Ending soFar) {
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
            for (Ending next : past(rest.get(0), soFar)) {
                go(rest.subList(1, rest.size()), next);
            }
        }
    }

    private List<Ending> past(Step step, Ending soFar) {
        if (step instanceof Step.OfFact pattern) {
            return new PatternWalk(facts, wanted, pattern).past(soFar);
        }
        if (step instanceof Step.Quantified quantified) {
            return List.of(
                    soFar.then(soFar.environment(), quantified(quantified, soFar.environment())));
        }
        if (step instanceof Step.Either either) {
            return either(either, soFar);
        }
        return List.of(accumulated((Step.Accumulated) step, soFar));
    }

    private List<Ending> either(Step.Either either, Ending soFar) {
        List<Ending> endings = new ArrayList<>();
        for (List<Step> alternative : either.alternatives()) {
            for (Ending inner : nearest(alternative, soFar.environment())) {
                Truth truth = inner.unmet() == 0 ? Truth.TRUE : Truths.worst(inner.judged());
                endings.add(
                        soFar.then(
                                inner.environment(),
                                judged(either.condition(), truth, List.of(), inner.judged())));
            }
        }
        return endings;
    }

    private Judged quantified(Step.Quantified step, Environment environment) {
        Condition.Quantified condition = step.condition();
        if (!Needs.of(step.parts()).stream().allMatch(environment::binds)) {
            return judged(condition, Truth.NOT_REACHED, List.of(), List.of());
        }
        return switch (condition.quantifier()) {
            case NOT -> not(condition, matches(step.parts(), environment), environment);
            case EXISTS -> exists(step, environment);
            case FORALL -> forall(step, environment);
        };
    }

    private static Judged not(Condition condition, List<Ending> found, Environment environment) {
        return judged(
                condition,
                found.isEmpty() ? Truth.TRUE : Truth.FALSE,
                matched(found, environment),
                List.of());
    }

    private Judged exists(Step.Quantified step, Environment environment) {
        List<Ending> found = matches(step.parts(), environment);
        return found.isEmpty()
                ? judged(
                        step.condition(),
                        Truth.FALSE,
                        List.of(),
                        nearest(step.parts(), environment).get(0).judged())
                : judged(step.condition(), Truth.TRUE, matched(found, environment), List.of());
    }

    /** The engine asks a {@code forall} of one pattern as: nothing that is otherwise. */
    private Judged forall(Step.Quantified step, Environment environment) {
        if (step.parts().size() == 1) {
            return not(step.condition(), matches(step.parts(), environment), environment);
        }
        List<Ending> against = new ArrayList<>();
        for (Ending each : matches(step.parts().subList(0, 1), environment)) {
            List<Step> others = step.parts().subList(1, step.parts().size());
            if (matches(others, each.environment()).isEmpty()) {
                against.add(each);
            }
        }
        return not(step.condition(), against, environment);
    }

    private Ending accumulated(Step.Accumulated step, Ending soFar) {
        Environment environment = soFar.environment();
        Condition.Accumulated condition = step.condition();
        if (!Needs.of(step.over()).stream().allMatch(environment::binds)) {
            return soFar.then(
                    environment, judged(condition, Truth.NOT_REACHED, List.of(), List.of()));
        }
        List<Ending> over = matches(step.over(), environment);
        List<Judged> parts =
                over.isEmpty() ? nearest(step.over(), environment).get(0).judged() : List.of();
        Object[] results =
                Accumulation.results(step, over.stream().map(Ending::environment).toList());
        if (Arrays.asList(results).contains(null)) {
            return soFar.then(environment, judged(condition, Truth.FALSE, List.of(), parts));
        }
        boolean one = WorkingFacts.type(step.pattern()) != Object[].class;
        Checks checks = new Checks(step.pattern(), one ? results[0] : results, environment);
        List<JudgedConstraint> constraints = checks.judge(step.checks());
        Truth truth = Truths.ofConstraints(constraints);
        Judged judged =
                new Judged(
                        condition,
                        truth,
                        null,
                        constraints,
                        matched(over, environment),
                        Arrays.asList(results),
                        truth == Truth.TRUE ? List.of() : parts);
        return soFar.then(truth == Truth.TRUE ? checks.inside() : environment, judged);
    }

    private static Judged judged(
            Condition condition, Truth truth, List<Object> found, List<Judged> parts) {
        return new Judged(condition, truth, null, List.of(), found, List.of(), parts);
    }

    /** What was matched beyond what was matched before, each fact once. */
    private static List<Object> matched(List<Ending> endings, Environment before) {
        Set<Object> seen = new HashSet<>();
        List<Object> matched = new ArrayList<>();
        for (Ending ending : endings) {
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
