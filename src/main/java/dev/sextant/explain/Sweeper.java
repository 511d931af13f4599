package dev.sextant.explain;

import dev.sextant.trace.Alternatives;
import dev.sextant.trace.Decider;
import dev.sextant.trace.DecisionFailed;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Facts;
import dev.sextant.trace.Range;
import dev.sextant.trace.Supposed;
import dev.sextant.trace.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the rules over the whole range of a fact, or of two. Safe for use by several threads. */
public final class Sweeper {

    private final Alternatives alternatives;
    private final Decider decider;

    /**
     * @param alternatives knows which values to try
     * @param decider what made the traces that will be asked about
     */
    public Sweeper(Alternatives alternatives, Decider decider) {
        this.alternatives = alternatives;
        this.decider = decider;
    }

    /**
     * The answer over the range of facts.
     *
     * @param workload the workload whose place is told; null for the answer of the platform
     * @param paths one fact, or two
     */
    public Sweep over(Trace trace, String workload, List<FactPath> paths) {
        boolean alone = paths.size() == 1;
        List<Range> ranges =
                paths.stream().map(path -> alternatives.range(trace, path, alone)).toList();
        List<Map<FactPath, Facts>> combinations = List.of(Map.of());
        for (Range range : ranges) {
            combinations = longer(combinations, range);
        }
        List<Sweep.Cell> cells =
                combinations.parallelStream()
                        .map(changed -> cell(Together.of(trace.facts(), changed), trace, workload))
                        .toList();
        return new Sweep(
                trace, workload, ranges.stream().map(range -> axis(range, trace)).toList(), cells);
    }

    private static List<Map<FactPath, Facts>> longer(
            List<Map<FactPath, Facts>> combinations, Range range) {
        List<Map<FactPath, Facts>> longer = new ArrayList<>();
        for (Map<FactPath, Facts> begun : combinations) {
            for (Supposed supposed : range.values()) {
                Map<FactPath, Facts> next = new LinkedHashMap<>(begun);
                next.put(range.path(), supposed.facts());
                longer.add(next);
            }
        }
        return longer;
    }

    private static Sweep.Axis axis(Range range, Trace trace) {
        List<Sweep.Stop> stops = new ArrayList<>();
        for (int index = 0; index < range.values().size(); index++) {
            Supposed supposed = range.values().get(index);
            stops.add(new Sweep.Stop(supposed.value(), supposed.region(), index == range.now()));
        }
        FactPath path = range.path();
        String now = GivenValues.of(path, trace.facts());
        return new Sweep.Axis(path, now, stops);
    }

    private Sweep.Cell cell(Facts facts, Trace trace, String workload) {
        if (alternatives.contradictions(facts) > alternatives.contradictions(trace.facts())) {
            return Sweep.Cell.NONE;
        }
        try {
            Trace then = decider.decide(facts);
            return workload == null
                    ? Sweep.Cell.of(then.recommendation().answer())
                    : then.placements().stream()
                            .filter(placement -> placement.workload().equals(workload))
                            .map(Sweep.Cell::of)
                            .findFirst()
                            .orElseThrow();
        } catch (DecisionFailed failure) {
            return Sweep.Cell.NONE;
        }
    }
}
