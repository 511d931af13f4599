package dev.sextant.report.casefile;

import dev.sextant.decision.ConcludedFact;
import dev.sextant.decision.DecisionGraph;
import dev.sextant.decision.Evidence;
import dev.sextant.decision.GivenValue;
import dev.sextant.decision.UsedFigure;
import dev.sextant.explain.words.FactFormatter;
import dev.sextant.record.model.DecisionRecord;
import dev.sextant.report.casefile.CaseGraph.Edge;
import dev.sextant.report.casefile.CaseGraph.Node;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows what a conclusion of a record rests on, across conclusions that are not shown. */
final class CaseGraphBuilder {

    private final DecisionGraph.Index graph;
    private final Set<String> shown;
    private final Set<String> last;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Set<Edge> edges = new LinkedHashSet<>();

    /**
     * @param shown the types of conclusions that are shown
     * @param last those that are shown and not followed any further
     */
    CaseGraphBuilder(DecisionRecord record, Set<String> shown, Set<String> last) {
        this.graph = record.graph().index();
        this.shown = shown;
        this.last = last;
    }

    /** What led to a conclusion. */
    CaseGraph to(ConcludedFact conclusion, String title) {
        Node node = node(conclusion);
        nodes.put(node.id(), node);
        follow(conclusion, node, new HashSet<>());
        return new CaseGraph(title, List.copyOf(nodes.values()), List.copyOf(edges));
    }

    private void follow(ConcludedFact conclusion, Node to, Set<Integer> passed) {
        conclusion.evidence().forEach(ground -> follow(ground, to, passed));
    }

    private void follow(Evidence ground, Node to, Set<Integer> passed) {
        if (ground.derived() != null) {
            across(graph.conclusion(ground.derived()), to, passed);
        } else if (ground.fact() != null) {
            GivenValue fact = graph.fact(ground.fact());
            if (fact.place() != null) {
                arrow(node(fact), to);
            }
        } else if (ground.figure() != null) {
            UsedFigure figure = graph.figure(ground.figure());
            if (CaseWords.isOfProvider(figure)) {
                arrow(node(figure), to);
            }
        }
    }

    private void across(ConcludedFact conclusion, Node to, Set<Integer> passed) {
        boolean ends = last.contains(conclusion.type());
        if (ends || shown.contains(conclusion.type())) {
            Node node = node(conclusion);
            boolean isNew = !nodes.containsKey(node.id());
            arrow(node, to);
            if (isNew && !ends) {
                follow(conclusion, node, new HashSet<>());
            }
        } else if (passed.add(conclusion.number())) {
            follow(conclusion, to, passed);
        }
    }

    private void arrow(Node from, Node to) {
        nodes.putIfAbsent(from.id(), from);
        if (!from.id().equals(to.id())) {
            edges.add(new Edge(from.id(), to.id()));
        }
    }

    private static Node node(ConcludedFact conclusion) {
        String number = Integer.toString(conclusion.number());
        return new Node(
                "fact",
                "#" + number + " " + CaseWords.label(conclusion),
                conclusion.because(),
                "",
                "conclusion",
                number);
    }

    private static Node node(GivenValue fact) {
        return new Node(
                "given",
                fact.path(),
                fact.text(),
                CaseWords.place(fact.place()),
                "fact",
                fact.path());
    }

    private static Node node(UsedFigure figure) {
        String number = Integer.toString(figure.number());
        return new Node(
                "figure",
                "figure " + number,
                FactFormatter.phrase(figure.type(), figure.values()),
                "as of " + figure.asOf(),
                "figure",
                number);
    }
}
