package dev.sextant.engine.judge;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.trace.BindingFilter;
import dev.sextant.trace.ConditionEvaluation;
import dev.sextant.trace.ConstraintEvaluation;
import dev.sextant.trace.TruthValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.From;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.accessor.DataProvider;

/** Goes past one pattern: by every fact that fulfils it, else past the one that comes nearest. */
final class PatternWalk {

    private final WorkingFacts facts;
    private final BindingFilter wanted;
    private final CompiledCondition.OfFact step;
    private final Pattern pattern;

    /** A fact with what its constraints come to. */
    private record Candidate(
            Object fact, ConstraintEvaluator checks, List<ConstraintEvaluation> constraints) {

        long unmet() {
            return constraints.stream().filter(one -> one.truth() != TruthValue.TRUE).count();
        }
    }

    PatternWalk(WorkingFacts facts, BindingFilter wanted, CompiledCondition.OfFact step) {
        this.facts = facts;
        this.wanted = wanted;
        this.step = step;
        this.pattern = step.pattern();
    }

    List<ConditionPath> past(ConditionPath soFar) {
        VariableBindings environment = soFar.environment();
        List<Candidate> candidates = candidates(environment);
        List<ConditionPath> endings = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.unmet() == 0) {
                endings.add(
                        soFar.then(
                                candidate.checks().inside(),
                                judged(
                                        TruthValue.TRUE,
                                        candidate.fact(),
                                        candidate.constraints())));
            }
        }
        return endings.isEmpty() ? List.of(missed(soFar, nearest(candidates))) : endings;
    }

    private List<Candidate> candidates(VariableBindings environment) {
        List<Candidate> candidates = new ArrayList<>();
        for (Object fact : source(environment)) {
            ConstraintEvaluator checks = new ConstraintEvaluator(pattern, fact, environment);
            List<ConstraintEvaluation> constraints = checks.judge(step.checks());
            if (isWanted(checks.inside()) && constraints.stream().noneMatch(this::isOfAnother)) {
                candidates.add(new Candidate(fact, checks, constraints));
            }
        }
        return candidates;
    }

    private List<Object> source(VariableBindings environment) {
        if (pattern.getSource() == null) {
            return facts.of(pattern);
        }
        if (!(pattern.getSource() instanceof From from)) {
            throw new IllegalArgumentException(
                    "no facts are matched at " + step.condition().location());
        }
        DataProvider provider = from.getDataProvider();
        List<Object> given = new ArrayList<>();
        Class<?> type = WorkingFacts.type(pattern);
        Iterator<?> results =
                provider.getResults(new NamedTuple(environment), null, provider.createContext());
        results.forEachRemaining(
                result -> {
                    if (type.isInstance(result)) {
                        given.add(result);
                    }
                });
        return given;
    }

    private boolean isWanted(VariableBindings inside) {
        return VariableBindings.declarations(pattern).stream()
                .map(Declaration::getIdentifier)
                .allMatch(variable -> wanted.allows(variable, inside.value(variable)));
    }

    /** Whether the fact is about another workload or platform than the one in question. */
    private boolean isOfAnother(ConstraintEvaluation one) {
        return isOfIdentity(one) && one.truth() != TruthValue.TRUE;
    }

    private boolean isOfIdentity(ConstraintEvaluation one) {
        if (one.constraint() == null || !(step.condition() instanceof Condition.OfFact fact)) {
            return false;
        }
        return FactTypes.isGiven(fact.type())
                ? one.isJoinOn("name")
                : FactTypes.isConclusion(fact.type())
                        && (one.isJoinOn("workload") || one.isJoinOn("platform"));
    }

    private static Candidate nearest(List<Candidate> candidates) {
        Candidate nearest = null;
        for (Candidate candidate : candidates) {
            if (nearest == null || candidate.unmet() < nearest.unmet()) {
                nearest = candidate;
            }
        }
        return nearest;
    }

    /**
     * Past a pattern that nothing fulfils. A given fact is there all the same, so what it says
     * beyond what is wrong with it holds for the conditions to come.
     */
    private ConditionPath missed(ConditionPath soFar, Candidate nearest) {
        VariableBindings environment = soFar.environment();
        if (nearest == null) {
            return soFar.then(
                    environment,
                    judged(
                            truthWithout(environment),
                            null,
                            ConstraintEvaluator.unasked(step.checks(), environment)));
        }
        TruthValue truth = TruthCombiner.ofConstraints(nearest.constraints());
        boolean given = ConditionWalk.isOfGiven(step.condition());
        boolean reached =
                nearest.constraints().stream()
                        .noneMatch(one -> one.truth() == TruthValue.NOT_REACHED);
        VariableBindings next =
                given ? environment.with(pattern, nearest.fact(), spoilt(nearest)) : environment;
        return soFar.then(
                next,
                judged(
                        given || reached ? truth : TruthValue.NOT_REACHED,
                        nearest.fact(),
                        nearest.constraints()));
    }

    private TruthValue truthWithout(VariableBindings environment) {
        return ConstraintEvaluator.needed(step.checks()).stream().allMatch(environment::binds)
                ? TruthValue.FALSE
                : TruthValue.NOT_REACHED;
    }

    /** The variables that are taken from components of which the fact says the wrong thing. */
    private Set<String> spoilt(Candidate candidate) {
        Set<String> components = new HashSet<>();
        for (ConstraintEvaluation one : candidate.constraints()) {
            if (one.truth() != TruthValue.TRUE && one.constraint() != null) {
                components.addAll(one.constraint().reads());
            }
        }
        Set<String> spoilt = new HashSet<>();
        for (Constraint one : ((Condition.OfFact) step.condition()).constraints()) {
            if (one.variable() != null && one.reads().stream().anyMatch(components::contains)) {
                spoilt.add(one.variable());
            }
        }
        return spoilt;
    }

    private ConditionEvaluation judged(
            TruthValue truth, Object fact, List<ConstraintEvaluation> constraints) {
        List<ConstraintEvaluation> written =
                constraints.stream().filter(one -> one.constraint() != null).toList();
        return new ConditionEvaluation(
                step.condition(), truth, fact, written, List.of(), List.of(), List.of());
    }
}
