package dev.sextant.decision;

import java.util.List;
import java.util.function.Predicate;

/**
 * Some conclusions of a decision with everything that they rest on.
 *
 * @param graph the part of the decision that holds them
 * @param roots their numbers, in the order in which they are shown
 * @param rule the id of the only rule whose firings are shown for them; null for all firings
 */
public record ExplainedConclusions(DecisionGraph graph, List<Integer> roots, String rule) {

    /** No conclusions. */
    public static final ExplainedConclusions NONE =
            new ExplainedConclusions(
                    new DecisionGraph(List.of(), List.of(), List.of(), List.of()), List.of(), null);

    /** Copies the list. */
    public ExplainedConclusions {
        roots = List.copyOf(roots);
    }

    /** Returns whether there are none. */
    public boolean isEmpty() {
        return roots.isEmpty();
    }

    /** Returns the conclusions, justified by the wanted firings alone. */
    public List<ConcludedFact> conclusions() {
        DecisionGraph.Index index = graph.index();
        return roots.stream()
                .map(index::conclusion)
                .map(one -> rule == null ? one : one.by(rule))
                .toList();
    }

    /** Returns the same conclusions, each with the firings of one rule alone. */
    public ExplainedConclusions by(String wanted) {
        return new ExplainedConclusions(graph, roots, wanted);
    }

    /** Returns the conclusions that meet a condition. */
    public ExplainedConclusions that(Predicate<ConcludedFact> condition) {
        return new ExplainedConclusions(
                graph,
                conclusions().stream().filter(condition).map(ConcludedFact::number).toList(),
                rule);
    }

    /** Returns them as trees. */
    public List<ExplanationNode> nodes() {
        return new ExplanationTree(graph)
                .nodes(roots).stream().map(this::withWantedFirings).toList();
    }

    private ExplanationNode withWantedFirings(ExplanationNode root) {
        return rule != null && root instanceof ExplanationNode.Derived derived
                ? new ExplanationNode.Derived(
                        derived.conclusion(),
                        derived.firings().stream()
                                .filter(firing -> firing.rule().rule().equals(rule))
                                .toList())
                : root;
    }
}
