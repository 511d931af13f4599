package dev.sextant.decision;

import dev.sextant.decision.ExplanationNode.ConditionNode;
import dev.sextant.decision.ExplanationNode.FiringNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Unfolds a decision into trees. It remembers what it has shown: a conclusion is unfolded where it
 * is first needed, and mentioned from then on.
 */
public final class ExplanationTree {

    private final DecisionGraph.Index graph;
    private final Set<Integer> shown = new HashSet<>();

    /** Creates the trees of a decision, of which nothing has been shown yet. */
    public ExplanationTree(DecisionGraph graph) {
        this.graph = graph.index();
    }

    /** Returns the nodes of conclusions, given by their numbers. */
    public List<ExplanationNode> nodes(List<Integer> conclusions) {
        List<ExplanationNode> nodes = new ArrayList<>();
        conclusions.forEach(number -> nodes.add(node(graph.conclusion(number))));
        return List.copyOf(nodes);
    }

    /** Returns whether a conclusion has been shown. */
    public boolean hasShown(int conclusion) {
        return shown.contains(conclusion);
    }

    private ExplanationNode node(ConcludedFact conclusion) {
        return shown.add(conclusion.number())
                ? new ExplanationNode.Derived(
                        conclusion, conclusion.by().stream().map(this::firing).toList())
                : new ExplanationNode.Mention(conclusion);
    }

    private FiringNode firing(RuleFiring firing) {
        CitedRule rule = graph.rule(firing.rule());
        List<ConditionNode> conditions = new ArrayList<>();
        for (int index = 0; index < firing.conditions().size(); index++) {
            MatchedCondition matched = firing.conditions().get(index);
            conditions.add(
                    new ConditionNode(
                            rule.conditions().get(index),
                            matched,
                            matched.rests().stream().map(this::node).toList()));
        }
        return new FiringNode(firing, rule, List.copyOf(conditions));
    }

    private ExplanationNode node(Evidence evidence) {
        if (evidence.derived() != null) {
            return node(graph.conclusion(evidence.derived()));
        }
        if (evidence.figure() != null) {
            return new ExplanationNode.FromData(graph.figure(evidence.figure()));
        }
        return evidence.fact() == null
                ? new ExplanationNode.Absent(evidence.absent())
                : new ExplanationNode.Input(graph.fact(evidence.fact()));
    }
}
