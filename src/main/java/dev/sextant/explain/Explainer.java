package dev.sextant.explain;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.Conflict;
import dev.sextant.fact.Notice;
import dev.sextant.fact.Placement;
import dev.sextant.fact.WayOut;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.Trace;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Explains traces. Safe for use by several threads. */
public final class Explainer {

    private final Rulebook rulebook;

    /** An explainer of traces that were made with a rulebook. */
    public Explainer(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Explains the whole trace: every conclusion that stands is told once. */
    public Explanation explain(Trace trace) {
        Tree tree = new Tree(rulebook, trace);
        List<WorkloadExplanation> workloads = workloads(trace, tree, workload -> true);
        List<Node> nodes =
                append(
                        tree.node(trace.recommendation()),
                        tree.untold(remarks(trace, about -> true), ByContent.ANY));
        List<Conclusion> all = trace.derivations().stream().map(Derivation::conclusion).toList();
        return new Explanation(
                trace.recommendation(),
                Elsewhere.styles(trace.placements()),
                Reasons.tell(tree.justifications(trace.recommendation())),
                workloads,
                assumed(trace, workload -> true),
                nodes,
                tree.untold(all, ByContent.LATEST_FIRST),
                List.of(),
                Optional.empty(),
                DecisionCertainty.UNKNOWN);
    }

    /**
     * Explains the place of one workload.
     *
     * @throws IllegalArgumentException if the trace has no such workload
     */
    public Explanation explain(Trace trace, String workload) {
        Tree tree = new Tree(rulebook, trace);
        List<WorkloadExplanation> workloads = workloads(trace, tree, workload::equals);
        if (workloads.isEmpty()) {
            throw new IllegalArgumentException("no workload (" + workload + ")");
        }
        return new Explanation(
                trace.recommendation(),
                Elsewhere.styles(trace.placements()),
                Reasons.tell(tree.justifications(trace.recommendation())),
                workloads,
                assumed(trace, workload::equals),
                List.of(),
                tree.untold(
                        trace.derivations().stream()
                                .map(Derivation::conclusion)
                                .filter(
                                        conclusion ->
                                                Objects.equals(
                                                        Concern.workload(conclusion), workload))
                                .toList(),
                        ByContent.LATEST_FIRST),
                List.of(),
                Optional.empty(),
                DecisionCertainty.UNKNOWN);
    }

    /** What a rule concluded, each with its own firings alone; none where it is silent. */
    public List<Node> concluded(Trace trace, String rule) {
        Tree tree = new Tree(rulebook, trace);
        return trace.derivations().stream()
                .filter(
                        derivation ->
                                derivation.justifications().stream()
                                        .anyMatch(one -> one.rule().id().equals(rule)))
                .map(Derivation::conclusion)
                .sorted(ByContent.ANY)
                .map(tree::node)
                .map(node -> by(rule, node))
                .toList();
    }

    private static Node by(String rule, Node node) {
        return node instanceof Node.Derived derived
                ? new Node.Derived(
                        derived.number(),
                        derived.conclusion(),
                        derived.firings().stream()
                                .filter(firing -> firing.rule().id().equals(rule))
                                .toList())
                : node;
    }

    /**
     * What turned the scale for each workload, in the order of the scenario: for tables, without
     * the tree.
     */
    public List<Told> decisive(Trace trace) {
        Decisive decisive = new Decisive(rulebook, trace, new Reasons(trace));
        return trace.placements().stream().map(decisive::of).toList();
    }

    /**
     * What each workload's place rests on that the scenario does not say, in the order of the
     * scenario.
     */
    public List<List<Assumed>> assumed(Trace trace) {
        Assumptions assumptions = new Assumptions(trace);
        return trace.placements().stream().map(assumptions::of).toList();
    }

    private static List<Assumed> assumed(Trace trace, Predicate<String> wanted) {
        Assumptions assumptions = new Assumptions(trace);
        return trace.placements().stream()
                .filter(placement -> wanted.test(placement.workload()))
                .flatMap(placement -> assumptions.of(placement).stream())
                .distinct()
                .toList();
    }

    private List<WorkloadExplanation> workloads(Trace trace, Tree tree, Predicate<String> wanted) {
        Reasons reasons = new Reasons(trace);
        Decisive decisive = new Decisive(rulebook, trace, reasons);
        Standings standings = new Standings(trace, reasons);
        return trace.placements().stream()
                .filter(placement -> wanted.test(placement.workload()))
                .map(
                        placement ->
                                new WorkloadExplanation(
                                        placement,
                                        decisive.of(placement),
                                        standings.of(placement.workload()),
                                        reasons.of(placement.workload()),
                                        nodes(trace, tree, placement),
                                        MonthlyCosts.of(placement.workload(), trace)))
                .toList();
    }

    private static List<Node> nodes(Trace trace, Tree tree, Placement placement) {
        return append(
                tree.node(placement),
                tree.untold(remarks(trace, placement.workload()::equals), ByContent.ANY));
    }

    /** Conflicts, ways out and notices. */
    private static List<Conclusion> remarks(Trace trace, Predicate<String> about) {
        return trace.derivations().stream()
                .map(Derivation::conclusion)
                .filter(
                        conclusion ->
                                conclusion instanceof Conflict
                                        || conclusion instanceof WayOut
                                        || conclusion instanceof Notice)
                .filter(conclusion -> about.test(Concern.workload(conclusion)))
                .toList();
    }

    private static List<Node> append(Node first, List<Node> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }
}
