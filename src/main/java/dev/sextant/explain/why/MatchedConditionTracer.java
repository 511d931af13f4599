package dev.sextant.explain.why;

import dev.sextant.decision.Evidence;
import dev.sextant.decision.MatchedCondition;
import dev.sextant.explain.words.ComponentLookup;
import dev.sextant.explain.words.ContentComparator;
import dev.sextant.explain.words.FactFormatter;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.fact.Fact;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.trace.Justification;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Follows the conditions of one firing to what each of them read. */
final class MatchedConditionTracer {

    private final Justification justification;
    private final DecisionGraphBuilder graph;
    private final Iterator<Object> matched;
    private final List<MatchedCondition> reads = new ArrayList<>();

    MatchedConditionTracer(Justification justification, DecisionGraphBuilder graph) {
        this.justification = justification;
        this.graph = graph;
        this.matched = justification.matched().iterator();
    }

    /** What the conditions read, in their order. */
    List<MatchedCondition> all() {
        justification.rule().conditions().stream().flatMap(Condition::read).forEach(this::follow);
        return List.copyOf(reads);
    }

    private void follow(Condition condition) {
        if (condition instanceof Condition.OfFact pattern) {
            Object fact = matched.next();
            List<String> components = components(pattern.constraints());
            reads.add(
                    new MatchedCondition(
                            values(fact, components), graph.evidence(fact, components)));
        } else if (condition instanceof Condition.Quantified quantified) {
            reads.add(new MatchedCondition(Map.of(), quantified(quantified)));
        } else if (condition instanceof Condition.Accumulated accumulated) {
            matched.next();
            reads.add(new MatchedCondition(results(accumulated), collected(accumulated)));
        }
    }

    /** The facts that {@code exists} or {@code forall} could have found, or what is absent. */
    private List<Evidence> quantified(Condition.Quantified quantified) {
        List<Evidence> facts = new ArrayList<>();
        if (quantified.quantifier() != Condition.Quantifier.NOT) {
            for (WitnessFinder.Found found :
                    WitnessFinder.of(parts(quantified), justification, graph::facts)) {
                List<String> components = components(found.condition().constraints());
                facts.addAll(graph.evidence(found.fact(), components));
            }
        }
        return facts.isEmpty()
                ? List.of(Evidence.ofAbsence(AbsenceText.quantified(quantified, justification)))
                : facts;
    }

    private static List<Condition> parts(Condition.Quantified quantified) {
        return quantified.parts().stream()
                .flatMap(
                        part ->
                                part instanceof Condition.Combined combined
                                                && combined.connective() == Condition.Connective.AND
                                        ? combined.parts().stream()
                                        : Stream.of(part))
                .toList();
    }

    private static List<String> components(List<Constraint> constraints) {
        return constraints.stream()
                .flatMap(constraint -> constraint.reads().stream())
                .distinct()
                .toList();
    }

    private static Map<String, String> values(Object fact, List<String> components) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : components) {
            ComponentLookup.named(fact, name)
                    .ifPresent(
                            component ->
                                    values.put(
                                            component.getName(),
                                            FactFormatter.component(
                                                    fact,
                                                    component.getName(),
                                                    RecordShape.value(fact, component))));
        }
        return values;
    }

    private Map<String, String> results(Condition.Accumulated accumulated) {
        Map<String, String> results = new LinkedHashMap<>();
        for (Condition.Function function : accumulated.functions()) {
            Object result = justification.value(function.variable());
            if (!(result instanceof Collection<?>)) {
                results.put(
                        function.name() + "(" + function.argument() + ")",
                        ValueFormatter.of(result));
            }
        }
        return results;
    }

    /** The facts that an accumulate went over: what a result that collects them holds. */
    private List<Evidence> collected(Condition.Accumulated accumulated) {
        List<String> components =
                accumulated.over().stream()
                        .flatMap(
                                part ->
                                        part instanceof Condition.OfFact pattern
                                                ? Stream.of(pattern)
                                                : Stream.empty())
                        .flatMap(pattern -> components(pattern.constraints()).stream())
                        .distinct()
                        .toList();
        List<Evidence> facts =
                accumulated.functions().stream()
                        .map(function -> justification.value(function.variable()))
                        .flatMap(
                                result ->
                                        result instanceof Collection<?> collection
                                                ? collection.stream()
                                                : Stream.empty())
                        .filter(Fact.class::isInstance)
                        .distinct()
                        .sorted(ContentComparator.ANY)
                        .flatMap(fact -> graph.evidence(fact, components).stream())
                        .toList();
        return facts.isEmpty()
                ? List.of(Evidence.ofAbsence(AbsenceText.of(accumulated.over(), justification)))
                : facts;
    }
}
