package dev.sextant.authoring.catalog;

import dev.sextant.explain.model.Explanation;
import dev.sextant.explain.model.ExplanationNode;
import dev.sextant.explain.model.MatchedCondition;
import dev.sextant.explain.model.RuleFiring;
import dev.sextant.explain.model.WorkloadExplanation;
import dev.sextant.fact.trait.RuledOut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules that counted in an explanation: those in the trees under the answers, the remarks and
 * what rules styles out. The last are beside the answers, for what is impossible is missing there.
 */
final class CountedRules {

    private final Map<Integer, ExplanationNode.Derived> derivedNodes = new HashMap<>();
    private final Set<Integer> followed = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    CountedRules(Explanation explanation) {
        List<ExplanationNode> answers = new ArrayList<>(explanation.nodes());
        explanation.workloads().stream().map(WorkloadExplanation::nodes).forEach(answers::addAll);
        index(answers);
        index(explanation.rest());
        answers.forEach(this::follow);
        List.copyOf(derivedNodes.values()).stream()
                .filter(node -> node.conclusion() instanceof RuledOut)
                .forEach(this::follow);
    }

    /** Their ids. */
    Set<String> ids() {
        return ids;
    }

    private void index(List<ExplanationNode> nodes) {
        for (ExplanationNode node : nodes) {
            if (node instanceof ExplanationNode.Derived derived) {
                derivedNodes.put(derived.number(), derived);
                below(derived).forEach(this::index);
            }
        }
    }

    private void follow(ExplanationNode node) {
        if (node instanceof ExplanationNode.Mention mention) {
            follow(derivedNodes.get(mention.number()));
        } else if (node instanceof ExplanationNode.Derived derived
                && followed.add(derived.number())) {
            derived.firings().forEach(firing -> ids.add(firing.rule().id()));
            below(derived).forEach(nodes -> nodes.forEach(this::follow));
        }
    }

    private static List<List<ExplanationNode>> below(ExplanationNode.Derived derived) {
        List<List<ExplanationNode>> below = new ArrayList<>();
        for (RuleFiring firing : derived.firings()) {
            firing.reads().stream().map(MatchedCondition::facts).forEach(below::add);
        }
        return below;
    }
}
