package dev.sextant.authoring.check;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.Given;
import dev.sextant.fact.trait.Favors;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.scenario.ScenarioDraft;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.Justification;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * A scenario that the rules were run on.
 *
 * @param draft the scenario
 * @param trace what happened
 */
record SampleRun(ScenarioDraft draft, DecisionTrace trace) {

    /** The ids of the rules that fired for the conclusions that hold. */
    Set<String> fired() {
        Set<String> fired = new TreeSet<>();
        for (Derivation derivation : trace.derivations()) {
            derivation.justifications().forEach(one -> fired.add(one.rule().id()));
        }
        return fired;
    }

    /** The given facts that both of two rules read on the way to their reasons, sorted. */
    Set<String> common(Rule one, Rule other) {
        Set<String> common = reads(one);
        common.retainAll(reads(other));
        return common;
    }

    private Set<String> reads(Rule rule) {
        Set<String> reads = new TreeSet<>();
        for (Favors favours : given(rule)) {
            trace.derivation(favours).justifications().stream()
                    .filter(one -> one.rule().id().equals(rule.id()))
                    .forEach(one -> collect(one, reads, new HashSet<>()));
        }
        return reads;
    }

    private void collect(Justification justification, Set<String> reads, Set<Object> seen) {
        for (Object matched : justification.matched()) {
            if (matched instanceof Given) {
                collect(justification.rule(), matched.getClass().getSimpleName(), reads);
            } else if (matched instanceof Conclusion conclusion && seen.add(conclusion)) {
                trace.derivation(conclusion)
                        .justifications()
                        .forEach(each -> collect(each, reads, seen));
            }
        }
    }

    private static void collect(Rule rule, String type, Set<String> reads) {
        FactConditions.of(rule).stream()
                .filter(pattern -> pattern.type().equals(type))
                .flatMap(pattern -> pattern.constraints().stream())
                .flatMap(constraint -> constraint.reads().stream())
                .filter(component -> FactTypes.isOptional(type, component))
                .forEach(reads::add);
    }

    /** The considerations that a rule gave. */
    Set<Favors> given(Rule rule) {
        Set<Favors> given = new LinkedHashSet<>();
        for (Derivation derivation : trace.derivations()) {
            if (derivation.conclusion() instanceof Favors favours
                    && derivation.justifications().stream()
                            .map(Justification::rule)
                            .anyMatch(each -> each.id().equals(rule.id()))) {
                given.add(favours);
            }
        }
        return given;
    }
}
