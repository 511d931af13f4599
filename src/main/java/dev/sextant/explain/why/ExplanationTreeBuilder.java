package dev.sextant.explain.why;

import dev.sextant.explain.model.ExplanationNode;
import dev.sextant.explain.model.RuleFiring;
import dev.sextant.explain.words.ContentComparator;
import dev.sextant.explain.words.InputNodeFactory;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.Figure;
import dev.sextant.fact.Given;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.Justification;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Grows the tree of one trace: every conclusion once, in the order in which it is first needed. */
public final class ExplanationTreeBuilder {

    /** By the rule, then by what was matched: never by the order of firing. */
    private static final Comparator<Justification> BY_CONTENT =
            Comparator.comparing((Justification justification) -> justification.rule().id())
                    .thenComparing(Justification::bound, ContentComparator::inOrder)
                    .thenComparing(Justification::matched, ContentComparator::inOrder);

    private final Rulebook rulebook;
    private final DecisionFacts given;
    private final InputNodeFactory leaves;
    private final Map<Conclusion, List<Justification>> justifications = new HashMap<>();
    private final Map<Conclusion, Integer> numbers = new HashMap<>();

    /** Creates a builder of the trees of one trace. */
    public ExplanationTreeBuilder(Rulebook rulebook, DecisionTrace trace) {
        this.rulebook = rulebook;
        this.given = trace.facts();
        this.leaves = new InputNodeFactory(trace.facts());
        for (Derivation derivation : trace.derivations()) {
            justifications.put(derivation.conclusion(), derivation.justifications());
        }
    }

    /** The node of a conclusion: shown here, or where it was shown before. */
    public ExplanationNode node(Conclusion conclusion) {
        Integer told = numbers.get(conclusion);
        if (told != null) {
            return new ExplanationNode.Mention(told, conclusion);
        }
        int number = numbers.size() + 1;
        numbers.put(conclusion, number);
        return new ExplanationNode.Derived(number, conclusion, firings(conclusion));
    }

    /** The nodes of conclusions that were not shown before, in an order of their content. */
    List<ExplanationNode> untold(List<Conclusion> conclusions, Comparator<Object> order) {
        List<ExplanationNode> nodes = new ArrayList<>();
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

    private List<RuleFiring> firings(Conclusion conclusion) {
        List<RuleFiring> firings = new ArrayList<>();
        for (Justification justification : justifications(conclusion)) {
            firings.add(
                    new RuleFiring(
                            justification.rule(),
                            rulebook.citations().get(justification.rule().source()),
                            SentenceRenderer.fill(justification),
                            new MatchedConditionTracer(justification, this).all()));
        }
        return firings;
    }

    /** The nodes of a fact of which components were read. */
    List<ExplanationNode> nodes(Object fact, List<String> components) {
        if (fact instanceof Conclusion conclusion) {
            return List.of(node(conclusion));
        }
        if (fact instanceof Figure figure) {
            return List.of(new ExplanationNode.FromData(figure, rulebook.figures().get(figure)));
        }
        return fact instanceof Given given ? leaves.of(given, components) : List.of();
    }
}
