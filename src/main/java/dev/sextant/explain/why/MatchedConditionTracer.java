package dev.sextant.explain.why;

import dev.sextant.explain.model.ExplanationNode;
import dev.sextant.explain.model.MatchedCondition;
import dev.sextant.explain.words.ComponentLookup;
import dev.sextant.explain.words.ConditionFormatter;
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
import java.util.List;
import java.util.stream.Stream;

/** Follows the conditions of one firing to what each of them read. */
final class MatchedConditionTracer {

    private final Justification justification;
    private final ExplanationTreeBuilder tree;
    private final Iterator<Object> matched;
    private final List<MatchedCondition> reads = new ArrayList<>();

    MatchedConditionTracer(Justification justification, ExplanationTreeBuilder tree) {
        this.justification = justification;
        this.tree = tree;
        this.matched = justification.matched().iterator();
    }

    /** What the conditions read, in their order. */
    List<MatchedCondition> all() {
        justification.rule().conditions().forEach(this::follow);
        return List.copyOf(reads);
    }

    private void follow(Condition condition) {
        if (condition instanceof Condition.OfFact pattern) {
            Object fact = matched.next();
            List<String> components = components(pattern.constraints());
            reads.add(read(condition, values(fact, components), tree.nodes(fact, components)));
        } else if (condition instanceof Condition.Quantified quantified) {
            reads.add(read(condition, List.of(), quantified(quantified)));
        } else if (condition instanceof Condition.Accumulated accumulated) {
            matched.next();
            reads.add(read(condition, results(accumulated), collected(accumulated)));
        } else if (condition instanceof Condition.Combined combined) {
            combined.parts().forEach(this::follow);
        }
    }

    private static MatchedCondition read(
            Condition condition, List<MatchedCondition.Value> values, List<ExplanationNode> facts) {
        return new MatchedCondition(ConditionFormatter.written(condition), values, facts);
    }

    /** The facts that {@code exists} or {@code forall} could have found, or what is absent. */
    private List<ExplanationNode> quantified(Condition.Quantified quantified) {
        List<ExplanationNode> facts = new ArrayList<>();
        if (quantified.quantifier() != Condition.Quantifier.NOT) {
            for (WitnessFinder.Found found :
                    WitnessFinder.of(parts(quantified), justification, tree::facts)) {
                List<String> components = components(found.condition().constraints());
                facts.addAll(tree.nodes(found.fact(), components));
            }
        }
        return facts.isEmpty()
                ? List.of(AbsentNodeFactory.quantified(quantified, justification))
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

    private static List<MatchedCondition.Value> values(Object fact, List<String> components) {
        return components.stream()
                .flatMap(name -> ComponentLookup.named(fact, name).stream())
                .map(
                        component ->
                                new MatchedCondition.Value(
                                        component.getName(),
                                        FactFormatter.component(
                                                fact,
                                                component.getName(),
                                                RecordShape.value(fact, component))))
                .toList();
    }

    private List<MatchedCondition.Value> results(Condition.Accumulated accumulated) {
        return accumulated.functions().stream()
                .filter(
                        function ->
                                !(justification.value(function.variable())
                                        instanceof Collection<?>))
                .map(
                        function ->
                                new MatchedCondition.Value(
                                        function.name() + "(" + function.argument() + ")",
                                        ValueFormatter.of(
                                                justification.value(function.variable()))))
                .toList();
    }

    /** The facts that an accumulate went over: what a result that collects them holds. */
    private List<ExplanationNode> collected(Condition.Accumulated accumulated) {
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
        List<ExplanationNode> facts =
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
                        .flatMap(fact -> tree.nodes(fact, components).stream())
                        .toList();
        return facts.isEmpty()
                ? List.of(AbsentNodeFactory.of(accumulated.over(), justification))
                : facts;
    }
}
