package dev.sextant.whatif.sensitivity;

import dev.sextant.explain.words.GivenValues;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactAlternatives;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.FactRange;
import dev.sextant.trace.SupposedValue;
import dev.sextant.whatif.evaluate.ConfirmedDeciders;
import dev.sextant.whatif.evaluate.FactChangeMerger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the rules over the entire range of a fact, or of two. Safe for use by several threads. */
public final class FactSweeper {

    private final FactAlternatives alternatives;
    private final ConfirmedDeciders deciders;

    /**
     * @param alternatives knows which values to try
     * @param deciders the rules that made the traces that will be asked about
     */
    public FactSweeper(FactAlternatives alternatives, ConfirmedDeciders deciders) {
        this.alternatives = alternatives;
        this.deciders = deciders;
    }

    /**
     * The answer over the range of facts.
     *
     * @param workload the workload whose placement is shown; null for the answer of the platform
     * @param paths one fact, or two
     */
    public Sweep over(DecisionTrace trace, String workload, List<FactPath> paths) {
        boolean alone = paths.size() == 1;
        List<FactRange> ranges =
                paths.stream().map(path -> alternatives.range(trace, path, alone)).toList();
        List<Map<FactPath, DecisionFacts>> combinations = List.of(Map.of());
        for (FactRange range : ranges) {
            combinations = longer(combinations, range);
        }
        List<Sweep.Cell> cells =
                combinations.parallelStream()
                        .map(
                                changed ->
                                        cell(
                                                FactChangeMerger.of(trace.facts(), changed),
                                                trace,
                                                workload))
                        .toList();
        return new Sweep(
                trace, workload, ranges.stream().map(range -> axis(range, trace)).toList(), cells);
    }

    private static List<Map<FactPath, DecisionFacts>> longer(
            List<Map<FactPath, DecisionFacts>> combinations, FactRange range) {
        List<Map<FactPath, DecisionFacts>> longer = new ArrayList<>();
        for (Map<FactPath, DecisionFacts> begun : combinations) {
            for (SupposedValue supposed : range.values()) {
                Map<FactPath, DecisionFacts> next = new LinkedHashMap<>(begun);
                next.put(range.path(), supposed.facts());
                longer.add(next);
            }
        }
        return longer;
    }

    private static Sweep.Axis axis(FactRange range, DecisionTrace trace) {
        List<Sweep.Stop> stops = new ArrayList<>();
        for (int index = 0; index < range.values().size(); index++) {
            SupposedValue supposed = range.values().get(index);
            stops.add(new Sweep.Stop(supposed.value(), supposed.region(), index == range.now()));
        }
        FactPath path = range.path();
        String now = GivenValues.of(path, trace.facts());
        return new Sweep.Axis(path, now, stops);
    }

    private Sweep.Cell cell(DecisionFacts facts, DecisionTrace trace, String workload) {
        if (alternatives.contradictions(facts) > alternatives.contradictions(trace.facts())) {
            return Sweep.Cell.NONE;
        }
        try {
            DecisionTrace then = deciders.about(trace).decide(facts);
            return workload == null
                    ? Sweep.Cell.of(then.recommendation().answer())
                    : then.placements().stream()
                            .filter(placement -> placement.workload().equals(workload))
                            .map(Sweep.Cell::of)
                            .findFirst()
                            .orElseThrow();
        } catch (DecisionException failure) {
            return Sweep.Cell.NONE;
        }
    }
}
