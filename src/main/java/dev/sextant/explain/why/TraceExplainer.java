package dev.sextant.explain.why;

import dev.sextant.decision.ExplainedConclusions;
import dev.sextant.explain.model.AppliedAssumption;
import dev.sextant.explain.model.DecisionCertainty;
import dev.sextant.explain.model.DecisiveReasons;
import dev.sextant.explain.model.Explanation;
import dev.sextant.explain.model.WorkloadExplanation;
import dev.sextant.explain.words.ConclusionScope;
import dev.sextant.explain.words.ContentComparator;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.verdict.Conflict;
import dev.sextant.fact.verdict.Notice;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.fact.verdict.WayOut;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.RuleRemoval;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Explains traces. Safe for use by several threads. */
public final class TraceExplainer {

    private final Rulebook rulebook;
    private final RuleCitations citations;
    private final Optional<RuleRemoval> removal;

    /** An explainer of traces that were made with a rulebook. */
    public TraceExplainer(Rulebook rulebook) {
        this(rulebook, Optional.empty());
    }

    /**
     * The same, which finds what decided by taking it away.
     *
     * @param removal decides without some of the rules
     */
    public TraceExplainer(Rulebook rulebook, RuleRemoval removal) {
        this(rulebook, Optional.of(removal));
    }

    private TraceExplainer(Rulebook rulebook, Optional<RuleRemoval> removal) {
        this.rulebook = rulebook;
        this.citations = new RuleCitations(rulebook);
        this.removal = removal;
    }

    /** Explains the whole trace: every conclusion that stands is shown once. */
    public Explanation explain(DecisionTrace trace) {
        DecisionGraphBuilder graph = new DecisionGraphBuilder(rulebook, citations, trace);
        List<WorkloadExplanation> workloads = workloads(trace, graph, workload -> true);
        List<Integer> roots =
                append(
                        graph.add(trace.recommendation()),
                        graph.addMissing(remarks(trace, about -> true), ContentComparator.ANY));
        List<Conclusion> all = trace.derivations().stream().map(Derivation::conclusion).toList();
        List<Integer> rest = graph.addMissing(all, ContentComparator.LATEST_FIRST);
        return new Explanation(
                trace.recommendation(),
                NeitherOptionStyles.styles(trace.placements()),
                ReasonCollector.sentences(graph.justifications(trace.recommendation())),
                workloads,
                assumed(trace, workload -> true),
                graph.graph(),
                roots,
                rest,
                List.of(),
                Optional.empty(),
                DecisionCertainty.UNKNOWN);
    }

    /**
     * Explains the place of one workload.
     *
     * @throws IllegalArgumentException if the trace has no such workload
     */
    public Explanation explain(DecisionTrace trace, String workload) {
        DecisionGraphBuilder graph = new DecisionGraphBuilder(rulebook, citations, trace);
        List<WorkloadExplanation> workloads = workloads(trace, graph, workload::equals);
        if (workloads.isEmpty()) {
            throw new IllegalArgumentException("no workload (" + workload + ")");
        }
        List<Conclusion> own =
                trace.derivations().stream()
                        .map(Derivation::conclusion)
                        .filter(
                                conclusion ->
                                        Objects.equals(
                                                ConclusionScope.workload(conclusion), workload))
                        .toList();
        List<Integer> rest = graph.addMissing(own, ContentComparator.LATEST_FIRST);
        return new Explanation(
                trace.recommendation(),
                NeitherOptionStyles.styles(trace.placements()),
                ReasonCollector.sentences(graph.justifications(trace.recommendation())),
                workloads,
                assumed(trace, workload::equals),
                graph.graph(),
                List.of(),
                rest,
                List.of(),
                Optional.empty(),
                DecisionCertainty.UNKNOWN);
    }

    /** Returns what a rule concluded, with its own firings alone; nothing where it is silent. */
    public ExplainedConclusions concluded(DecisionTrace trace, String rule) {
        List<Conclusion> own =
                trace.derivations().stream()
                        .filter(
                                derivation ->
                                        derivation.justifications().stream()
                                                .anyMatch(one -> one.rule().id().equals(rule)))
                        .map(Derivation::conclusion)
                        .sorted(ContentComparator.ANY)
                        .toList();
        DecisionGraphBuilder graph = new DecisionGraphBuilder(rulebook, citations, trace);
        return graph.explained(own.stream()).by(rule);
    }

    /**
     * What was decisive for each workload, in the order of the scenario: for tables, without the
     * tree.
     */
    public List<DecisiveReasons> decisive(DecisionTrace trace) {
        DecisiveReasonFinder decisive = finder(trace, new ReasonCollector(trace));
        return trace.placements().stream().map(decisive::of).toList();
    }

    private static DecisiveReasons confirmed(
            DecisiveReasons found, Optional<ReasonRemover> remover) {
        return remover.map(some -> some.confirmed(found)).orElse(found);
    }

    private DecisiveReasonFinder finder(DecisionTrace trace, ReasonCollector reasons) {
        return new DecisiveReasonFinder(
                rulebook, trace, reasons, removal.map(some -> new ReasonRemover(trace, some)));
    }

    /**
     * What each workload's place rests on that the scenario does not say, in the order of the
     * scenario.
     */
    public List<List<AppliedAssumption>> assumed(DecisionTrace trace) {
        AssumptionFinder assumptions = new AssumptionFinder(trace);
        return trace.placements().stream().map(assumptions::of).toList();
    }

    private static List<AppliedAssumption> assumed(DecisionTrace trace, Predicate<String> wanted) {
        AssumptionFinder assumptions = new AssumptionFinder(trace);
        return trace.placements().stream()
                .filter(placement -> wanted.test(placement.workload()))
                .flatMap(placement -> assumptions.of(placement).stream())
                .distinct()
                .toList();
    }

    private List<WorkloadExplanation> workloads(
            DecisionTrace trace, DecisionGraphBuilder graph, Predicate<String> wanted) {
        ReasonCollector reasons = new ReasonCollector(trace);
        DecisiveReasonFinder decisive = finder(trace, reasons);
        Optional<ReasonRemover> remover = removal.map(some -> new ReasonRemover(trace, some));
        StyleEvaluator standings = new StyleEvaluator(trace, reasons);
        return trace.placements().stream()
                .filter(placement -> wanted.test(placement.workload()))
                .map(
                        placement ->
                                new WorkloadExplanation(
                                        placement,
                                        confirmed(decisive.of(placement), remover),
                                        standings.of(placement.workload()),
                                        reasons.of(placement.workload()),
                                        roots(trace, graph, placement),
                                        MonthlyBillCollector.costs(placement.workload(), trace)))
                .toList();
    }

    private static List<Integer> roots(
            DecisionTrace trace, DecisionGraphBuilder graph, Placement placement) {
        return append(
                graph.add(placement),
                graph.addMissing(
                        remarks(trace, placement.workload()::equals), ContentComparator.ANY));
    }

    /** Conflicts, ways out and notices. */
    private static List<Conclusion> remarks(DecisionTrace trace, Predicate<String> about) {
        return trace.derivations().stream()
                .map(Derivation::conclusion)
                .filter(
                        conclusion ->
                                conclusion instanceof Conflict
                                        || conclusion instanceof WayOut
                                        || conclusion instanceof Notice)
                .filter(conclusion -> about.test(ConclusionScope.workload(conclusion)))
                .toList();
    }

    private static List<Integer> append(int first, List<Integer> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }
}
