package dev.sextant.explain.model;

import java.util.stream.Stream;

/** All nodes of an explanation, wherever in its trees they stand. */
public final class Nodes {

    private Nodes() {}

    /** The roots and all below them. */
    public static Stream<ExplanationNode> of(Explanation explanation) {
        return Stream.of(
                        explanation.workloads().stream().flatMap(one -> one.nodes().stream()),
                        explanation.nodes().stream(),
                        explanation.rest().stream())
                .flatMap(roots -> roots)
                .flatMap(Nodes::below);
    }

    private static Stream<ExplanationNode> below(ExplanationNode node) {
        if (!(node instanceof ExplanationNode.Derived derived)) {
            return Stream.of(node);
        }
        return Stream.concat(
                Stream.of(node),
                derived.firings().stream()
                        .flatMap(firing -> firing.reads().stream())
                        .flatMap(read -> read.facts().stream())
                        .flatMap(Nodes::below));
    }
}
