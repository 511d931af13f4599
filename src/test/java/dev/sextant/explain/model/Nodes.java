package dev.sextant.explain.model;

import dev.sextant.decision.ExplanationNode;
import dev.sextant.decision.ExplanationTree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All nodes of an explanation, wherever they are in its trees. */
public final class Nodes {

    private Nodes() {}

    /** The roots and all below them. */
    public static Stream<ExplanationNode> of(Explanation explanation) {
        ExplanationTree tree = new ExplanationTree(explanation.graph());
        List<ExplanationNode> roots = new ArrayList<>();
        explanation.workloads().forEach(one -> roots.addAll(tree.nodes(one.roots())));
        roots.addAll(tree.nodes(explanation.roots()));
        roots.addAll(tree.nodes(explanation.rest()));
        return roots.stream().flatMap(Nodes::below);
    }

    private static Stream<ExplanationNode> below(ExplanationNode node) {
        return node instanceof ExplanationNode.Derived derived
                ? Stream.concat(Stream.of(node), derived.below().flatMap(Nodes::below))
                : Stream.of(node);
    }
}
