package dev.sextant.explain;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.Figure;
import dev.sextant.fact.Given;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.Facts;
import dev.sextant.trace.Justification;
import dev.sextant.trace.Trace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Grows the tree of one trace: every conclusion once, in the order in which it is first needed. */
final class Tree {

    /** By the rule, then by what was matched: never by the order of firing. */
    private static final Comparator<Justification> BY_CONTENT =
            Comparator.comparing((Justification justification) -> justification.rule().id())
                    .thenComparing(Justification::bound, ByContent::inOrder)
                    .thenComparing(Justification::matched, ByContent::inOrder);

    private final Rulebook rulebook;
    private final Facts given;
    private final Leaves leaves;
    private final Map<Conclusion, List<Justification>> justifications = new HashMap<>();
    private final Map<Conclusion, Integer> numbers = new HashMap<>();

    Tree(Rulebook rulebook, Trace trace) {
        this.rulebook = rulebook;
        this.given = trace.facts();
        this.leaves = new Leaves(trace.facts());
        for (Derivation derivation : trace.derivations()) {
            justifications.put(derivation.conclusion(), derivation.justifications());
        }
    }

    /** The node of a conclusion: told here, or where it was told before. */
    Node node(Conclusion conclusion) {
        Integer told = numbers.get(conclusion);
        if (told != null) {
            return new Node.Mention(told, conclusion);
        }
        int number = numbers.size() + 1;
        numbers.put(conclusion, number);
        return new Node.Derived(number, conclusion, firings(conclusion));
    }

    /** The nodes of conclusions that were not told before, in an order of their content. */
    List<Node> untold(List<Conclusion> conclusions, Comparator<Object> order) {
        List<Node> nodes = new ArrayList<>();
        for (Conclusion conclusion : conclusions.stream().sorted(order).toList()) {
            if (!numbers.containsKey(conclusion)) {
                nodes.add(node(conclusion));
            }
        }
        return nodes;
    }

    /** The facts of a type that were given, held in data files or concluded, in no order. */
    List<?> facts(String type) {
        return Stream.of(
                        justifications.keySet(),
                        rulebook.figures().keySet(),
                        List.of(given.platform(), given.team()),
                        given.workloads())
                .flatMap(Collection::stream)
                .filter(fact -> fact.getClass().getSimpleName().equals(type))
                .toList();
    }

    /** The firings that justify a conclusion, in the order of their content. */
    List<Justification> justifications(Conclusion conclusion) {
        return justifications.getOrDefault(conclusion, List.of()).stream()
                .sorted(BY_CONTENT)
                .toList();
    }

    private List<Firing> firings(Conclusion conclusion) {
        List<Firing> firings = new ArrayList<>();
        for (Justification justification : justifications(conclusion)) {
            firings.add(
                    new Firing(
                            justification.rule(),
                            rulebook.citations().get(justification.rule().source()),
                            Sentences.fill(justification),
                            new Reads(justification, this).all()));
        }
        return firings;
    }

    /** The nodes of a fact of which components were read. */
    List<Node> nodes(Object fact, List<String> components) {
        if (fact instanceof Conclusion conclusion) {
            return List.of(node(conclusion));
        }
        if (fact instanceof Figure figure) {
            return List.of(new Node.FromData(figure, rulebook.figures().get(figure)));
        }
        return fact instanceof Given given ? leaves.of(given, components) : List.of();
    }
}
