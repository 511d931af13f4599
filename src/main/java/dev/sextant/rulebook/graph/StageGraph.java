package dev.sextant.rulebook.graph;

import dev.sextant.rulebook.model.ReadTypes;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Fact types and rules, and which of them must come before which. */
final class StageGraph {

    /** A rule by its id, or a fact type by its name. */
    record Node(String name, boolean isRule) implements Comparable<Node> {

        private static final Comparator<Node> ORDER =
                Comparator.comparing(Node::isRule).thenComparing(Node::name);

        @Override
        public int compareTo(Node other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * For each node those that cannot come before it, with the number of stages that must lie
     * between.
     */
    private final SortedMap<Node, SortedMap<Node, Integer>> followers = new TreeMap<>();

    private final Map<String, Location> places = new TreeMap<>();

    private StageGraph() {}

    static StageGraph of(List<Rule> rules) {
        StageGraph graph = new StageGraph();
        rules.forEach(graph::add);
        return graph;
    }

    private void add(Rule rule) {
        Node node = new Node(rule.id(), true);
        places.put(rule.id(), rule.location());
        followers.computeIfAbsent(node, none -> new TreeMap<>());
        ReadTypes reads = ReadTypes.of(rule.conditions());
        reads.present().forEach(type -> order(new Node(type, false), node, 0));
        reads.whole().forEach(type -> order(new Node(type, false), node, 1));
        for (String type : rule.writes()) {
            order(node, new Node(type, false), 0);
            order(new Node(type, false), node, 0);
        }
    }

    private void order(Node before, Node after, int between) {
        followers.computeIfAbsent(before, none -> new TreeMap<>()).merge(after, between, Math::max);
        followers.computeIfAbsent(after, none -> new TreeMap<>());
    }

    /** The stage of each node. Ends only where there are no circles. */
    Map<Node, Integer> stages() {
        Map<Node, Integer> stages = new TreeMap<>();
        followers.keySet().forEach(node -> stages.put(node, 0));
        Deque<Node> raised = new ArrayDeque<>(followers.keySet());
        while (!raised.isEmpty()) {
            Node node = raised.remove();
            followers
                    .get(node)
                    .forEach(
                            (after, between) -> {
                                if (stages.get(after) < stages.get(node) + between) {
                                    stages.put(after, stages.get(node) + between);
                                    raised.add(after);
                                }
                            });
        }
        return stages;
    }

    /** A problem for each circle through a negation, each with the shortest path. */
    List<Problem> circles() {
        List<Problem> problems = new ArrayList<>();
        Set<Set<Node>> reported = new HashSet<>();
        followers.forEach(
                (before, after) ->
                        after.forEach(
                                (rule, between) -> {
                                    List<Node> path = between > 0 ? path(rule, before) : List.of();
                                    if (!path.isEmpty() && reported.add(new TreeSet<>(path))) {
                                        problems.add(problem(before, rule, path));
                                    }
                                }));
        return problems;
    }

    /** The shortest path from one node to another, with both; empty where there is none. */
    private List<Node> path(Node from, Node to) {
        Map<Node, Node> cameFrom = new LinkedHashMap<>();
        cameFrom.put(from, from);
        Deque<Node> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !cameFrom.containsKey(to)) {
            Node node = open.remove();
            for (Node next : followers.get(node).keySet()) {
                if (cameFrom.putIfAbsent(next, node) == null) {
                    open.add(next);
                }
            }
        }
        return cameFrom.containsKey(to) ? unwound(cameFrom, to) : List.of();
    }

    private static List<Node> unwound(Map<Node, Node> cameFrom, Node to) {
        Deque<Node> path = new ArrayDeque<>(List.of(to));
        while (cameFrom.get(path.getFirst()) != path.getFirst()) {
            path.addFirst(cameFrom.get(path.getFirst()));
        }
        return List.copyOf(path);
    }

    private Problem problem(Node type, Node rule, List<Node> path) {
        List<String> names = new ArrayList<>(List.of(type.name()));
        path.forEach(node -> names.add(node.name()));
        return Problem.error(
                places.get(rule.name()),
                RuleStages.CODE,
                rule.name()
                        + " must wait for every "
                        + type.name()
                        + ", which depends on its own conclusion: "
                        + String.join(" → ", names),
                "Maybe let one rule of the cycle conclude another fact, or match a fact of an"
                        + " earlier stage.");
    }
}
