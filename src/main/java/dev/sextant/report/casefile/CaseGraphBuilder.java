package dev.sextant.report.casefile;

import dev.sextant.record.model.DecisionRecord;
import dev.sextant.record.model.RecordedConclusion;
import dev.sextant.record.model.RecordedEvidence;
import dev.sextant.record.model.RecordedFact;
import dev.sextant.record.model.RecordedFigure;
import dev.sextant.report.casefile.CaseGraph.Edge;
import dev.sextant.report.casefile.CaseGraph.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows what a conclusion of a record rests on, across conclusions that are not shown. */
final class CaseGraphBuilder {

    private final Map<Integer, RecordedConclusion> conclusions = new HashMap<>();
    private final Map<Integer, RecordedFigure> figures = new HashMap<>();
    private final Map<String, RecordedFact> facts = new HashMap<>();
    private final Set<String> shown;
    private final Set<String> last;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Set<Edge> edges = new LinkedHashSet<>();

    /**
     * @param shown the types of conclusions that are shown
     * @param last those that are shown and not followed any further
     */
    CaseGraphBuilder(DecisionRecord record, Set<String> shown, Set<String> last) {
        record.derived().forEach(one -> conclusions.put(one.number(), one));
        record.figures().forEach(one -> figures.put(one.number(), one));
        record.facts().forEach(one -> facts.put(one.path(), one));
        this.shown = shown;
        this.last = last;
    }

    /** What led to a conclusion. */
    CaseGraph to(RecordedConclusion conclusion, String title) {
        Node node = node(conclusion);
        nodes.put(node.id(), node);
        follow(conclusion, node, new HashSet<>());
        return new CaseGraph(title, List.copyOf(nodes.values()), List.copyOf(edges));
    }

    private void follow(RecordedConclusion conclusion, Node to, Set<Integer> passed) {
        conclusion.by().stream()
                .flatMap(firing -> firing.conditions().stream())
                .flatMap(condition -> condition.rests().stream())
                .forEach(ground -> follow(ground, to, passed));
    }

    private void follow(RecordedEvidence ground, Node to, Set<Integer> passed) {
        if (ground.derived() != null) {
            across(conclusions.get(ground.derived()), to, passed);
        } else if (ground.fact() != null) {
            RecordedFact fact = facts.get(ground.fact());
            if (fact.place() != null) {
                arrow(node(fact), to);
            }
        } else if (ground.figure() != null) {
            RecordedFigure figure = figures.get(ground.figure());
            if (CaseWords.isOfProvider(figure)) {
                arrow(node(figure), to);
            }
        }
    }

    private void across(RecordedConclusion conclusion, Node to, Set<Integer> passed) {
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

    private static Node node(RecordedConclusion conclusion) {
        String number = Integer.toString(conclusion.number());
        return new Node(
                "fact",
                "#" + number + " " + CaseWords.label(conclusion),
                CaseWords.because(conclusion),
                "",
                "conclusion",
                number);
    }

    private static Node node(RecordedFact fact) {
        return new Node(
                "given",
                fact.path(),
                fact.text(),
                CaseWords.place(fact.place()),
                "fact",
                fact.path());
    }

    private static Node node(RecordedFigure figure) {
        String number = Integer.toString(figure.number());
        return new Node(
                "figure",
                "figure " + number,
                CaseWords.phrase(figure.type(), figure.values()),
                "as of " + figure.asOf(),
                "figure",
                number);
    }
}
