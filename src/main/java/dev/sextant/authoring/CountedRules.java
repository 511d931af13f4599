package dev.sextant.authoring;

import dev.sextant.explain.Explanation;
import dev.sextant.explain.Firing;
import dev.sextant.explain.Node;
import dev.sextant.explain.Read;
import dev.sextant.explain.WorkloadExplanation;
import dev.sextant.fact.RuledOut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules that counted in an explanation: those in the trees under the answers, the remarks and
 * what rules styles out. The last stand beside the answers, for what is impossible is missing
 * there.
 */
final class CountedRules {

    private final Map<Integer, Node.Derived> told = new HashMap<>();
    private final Set<Integer> followed = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    CountedRules(Explanation explanation) {
        List<Node> answers = new ArrayList<>(explanation.nodes());
        explanation.workloads().stream().map(WorkloadExplanation::nodes).forEach(answers::addAll);
        index(answers);
        index(explanation.rest());
        answers.forEach(this::follow);
        List.copyOf(told.values()).stream()
                .filter(node -> node.conclusion() instanceof RuledOut)
                .forEach(this::follow);
    }

    /** Their ids. */
    Set<String> ids() {
        return ids;
    }

    private void index(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Node.Derived derived) {
                told.put(derived.number(), derived);
                below(derived).forEach(this::index);
            }
        }
    }

    private void follow(Node node) {
        if (node instanceof Node.Mention mention) {
            follow(told.get(mention.number()));
        } else if (node instanceof Node.Derived derived && followed.add(derived.number())) {
            derived.firings().forEach(firing -> ids.add(firing.rule().id()));
            below(derived).forEach(nodes -> nodes.forEach(this::follow));
        }
    }

    private static List<List<Node>> below(Node.Derived derived) {
        List<List<Node>> below = new ArrayList<>();
        for (Firing firing : derived.firings()) {
            firing.reads().stream().map(Read::facts).forEach(below::add);
        }
        return below;
    }
}
