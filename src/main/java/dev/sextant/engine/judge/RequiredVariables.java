package dev.sextant.engine.judge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Knows which variables conditions take from those before them. */
final class RequiredVariables {

    private final Set<String> needed = new LinkedHashSet<>();
    private final Set<String> bound = new LinkedHashSet<>();

    private RequiredVariables() {}

    static List<String> of(List<CompiledCondition> steps) {
        RequiredVariables needs = new RequiredVariables();
        steps.forEach(needs::add);
        return List.copyOf(needs.needed);
    }

    private void add(CompiledCondition step) {
        if (step instanceof CompiledCondition.OfFact pattern) {
            need(ConstraintEvaluator.needed(pattern.checks()));
            VariableBindings.declarations(pattern.pattern())
                    .forEach(declaration -> bound.add(declaration.getIdentifier()));
        } else if (step instanceof CompiledCondition.Quantified quantified) {
            need(of(quantified.parts()));
        } else if (step instanceof CompiledCondition.Either either) {
            List<CompiledCondition> all = new ArrayList<>();
            either.alternatives().forEach(all::addAll);
            need(of(all));
        } else if (step instanceof CompiledCondition.Accumulated accumulated) {
            need(
                    Stream.concat(
                                    of(accumulated.over()).stream(),
                                    ConstraintEvaluator.needed(accumulated.checks()).stream())
                            .toList());
        }
    }

    private void need(List<String> variables) {
        variables.stream().filter(variable -> !bound.contains(variable)).forEach(needed::add);
    }
}
