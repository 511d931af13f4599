package dev.sextant.explain;

import dev.sextant.fact.Fact;
import dev.sextant.rulebook.Condition;
import dev.sextant.rulebook.Constraint;
import dev.sextant.rulebook.RecordShape;
import dev.sextant.trace.Justification;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Follows the conditions of one firing to what each of them read. */
final class Reads {

    private final Justification justification;
    private final Tree tree;
    private final Iterator<Object> matched;
    private final List<Read> reads = new ArrayList<>();

    Reads(Justification justification, Tree tree) {
        this.justification = justification;
        this.tree = tree;
        this.matched = justification.matched().iterator();
    }

    /** What the conditions read, in their order. */
    List<Read> all() {
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

    private static Read read(Condition condition, List<Read.Value> values, List<Node> facts) {
        return new Read(Conditions.written(condition), values, facts);
    }

    /** The facts that {@code exists} or {@code forall} could have found, or what is absent. */
    private List<Node> quantified(Condition.Quantified quantified) {
        List<Node> facts = new ArrayList<>();
        if (quantified.quantifier() != Condition.Quantifier.NOT) {
            for (Witnesses.Found found :
                    Witnesses.of(parts(quantified), justification, tree::facts)) {
                List<String> components = components(found.condition().constraints());
                facts.addAll(tree.nodes(found.fact(), components));
            }
        }
        return facts.isEmpty() ? List.of(Absences.quantified(quantified, justification)) : facts;
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

    private static List<Read.Value> values(Object fact, List<String> components) {
        return components.stream()
                .flatMap(name -> Components.named(fact, name).stream())
                .map(
                        component ->
                                new Read.Value(
                                        component.getName(),
                                        Phrases.component(
                                                fact,
                                                component.getName(),
                                                RecordShape.value(fact, component))))
                .toList();
    }

    private List<Read.Value> results(Condition.Accumulated accumulated) {
        return accumulated.functions().stream()
                .filter(
                        function ->
                                !(justification.value(function.variable())
                                        instanceof Collection<?>))
                .map(
                        function ->
                                new Read.Value(
                                        function.name() + "(" + function.argument() + ")",
                                        Wording.of(justification.value(function.variable()))))
                .toList();
    }

    /** The facts that an accumulate went over: what a result that collects them holds. */
    private List<Node> collected(Condition.Accumulated accumulated) {
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
        List<Node> facts =
                accumulated.functions().stream()
                        .map(function -> justification.value(function.variable()))
                        .flatMap(
                                result ->
                                        result instanceof Collection<?> collection
                                                ? collection.stream()
                                                : Stream.empty())
                        .filter(Fact.class::isInstance)
                        .distinct()
                        .sorted(ByContent.ANY)
                        .flatMap(fact -> tree.nodes(fact, components).stream())
                        .toList();
        return facts.isEmpty() ? List.of(Absences.of(accumulated.over(), justification)) : facts;
    }
}
