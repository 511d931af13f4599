package dev.sextant.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Knows which variables conditions take from those before them. */
final class Needs {

    private final Set<String> needed = new LinkedHashSet<>();
    private final Set<String> bound = new LinkedHashSet<>();

    private Needs() {}

    static List<String> of(List<Step> steps) {
        Needs needs = new Needs();
        steps.forEach(needs::add);
        return List.copyOf(needs.needed);
    }

    private void add(Step step) {
        if (step instanceof Step.OfFact pattern) {
            need(Checks.needed(pattern.checks()));
            Environment.declarations(pattern.pattern())
                    .forEach(declaration -> bound.add(declaration.getIdentifier()));
        } else if (step instanceof Step.Quantified quantified) {
            need(of(quantified.parts()));
        } else if (step instanceof Step.Either either) {
            List<Step> all = new ArrayList<>();
            either.alternatives().forEach(all::addAll);
            need(of(all));
        } else if (step instanceof Step.Accumulated accumulated) {
            need(
                    Stream.concat(
                                    of(accumulated.over()).stream(),
                                    Checks.needed(accumulated.checks()).stream())
                            .toList());
        }
    }

    private void need(List<String> variables) {
        variables.stream().filter(variable -> !bound.contains(variable)).forEach(needed::add);
    }
}
