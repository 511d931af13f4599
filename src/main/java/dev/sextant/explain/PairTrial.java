package dev.sextant.explain;

import dev.sextant.trace.Decider;
import dev.sextant.trace.DecisionFailed;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Facts;
import dev.sextant.trace.Supposed;
import dev.sextant.trace.Trace;
import dev.sextant.trace.Unknowns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tries every two values of two unknown facts. What it tells has been decided by the rules. */
final class PairTrial {

    private final Trace trace;
    private final Unknowns unknowns;
    private final Decider decider;
    private final PairLevers levers;
    private final int[] of;
    private final Decision before;
    private final Map<Supposed, List<Turn>> turns = new LinkedHashMap<>();
    private final Set<Facts> decided = new HashSet<>();
    private boolean foreseenWrongly;
    private int failed;

    /**
     * @param of the places of the two facts in the list of levers
     */
    PairTrial(Trace trace, Unknowns unknowns, Decider decider, PairLevers levers, int[] of) {
        this.trace = trace;
        this.unknowns = unknowns;
        this.decider = decider;
        this.levers = levers;
        this.of = of;
        this.before = Decision.of(trace);
    }

    /** Tries them all. */
    PairTrial run(Combinations judge) {
        Set<Integer> firsts = new TreeSet<>();
        Set<Integer> seconds = new TreeSet<>();
        int[] values = new int[2];
        for (values[0] = 0; values[0] < judge.values(of[0]); values[0]++) {
            Outlook first = judge.outlook(of, values, 1);
            for (values[1] = 0; values[1] < judge.values(of[1]); values[1]++) {
                if (judge.isApart(first, of[1], values[1])) {
                    continue;
                }
                switch (judge.of(first, of, values)) {
                    case YES -> foreseenWrongly |= !turns(values[0], values[1]);
                    case FAILED -> failed++;
                    case NO -> {}
                    case CONTRADICTORY -> {
                        firsts.add(values[0]);
                        seconds.add(values[1]);
                    }
                }
            }
        }
        firsts.forEach(value -> refit(value(0, value), 1));
        seconds.forEach(value -> refit(value(1, value), 0));
        return this;
    }

    /** Whether two values turn something, by the rules; told if they do. */
    private boolean turns(int one, int other) {
        Supposed first = value(0, one);
        Supposed second = value(1, other);
        Map<FactPath, Facts> both = new LinkedHashMap<>();
        both.put(path(0), first.facts());
        both.put(path(1), second.facts());
        return turns(first, second, Together.of(trace.facts(), both));
    }

    private boolean turns(Supposed first, Supposed second, Facts both) {
        decided.add(both);
        try {
            Decision then = Decision.of(decider.decide(both));
            Optional<Turn> turn =
                    before.turn(second, then, any -> true).filter(one -> !one.isOfStyleOnly());
            turn.ifPresent(one -> turns.computeIfAbsent(first, any -> new ArrayList<>()).add(one));
            return turn.isPresent();
        } catch (DecisionFailed failure) {
            failed++;
            return true;
        }
    }

    /**
     * Tries values of the other fact that contradict one of this fact no more: others of the same
     * regions.
     */
    private void refit(Supposed one, int other) {
        Trace with =
                new Trace(
                        one.facts(),
                        trace.recommendation(),
                        trace.placements(),
                        trace.derivations(),
                        trace.firings(),
                        trace.retractions());
        for (Supposed each : unknowns.alternatives(with, path(other))) {
            if (!decided.contains(each.facts())) {
                Supposed first = other == 1 ? one : each;
                turns(first, other == 1 ? each : one, each.facts());
            }
        }
    }

    private FactPath path(int fact) {
        return levers.paths().get(of[fact]);
    }

    private Supposed value(int fact, int value) {
        return levers.values().get(of[fact]).get(value);
    }

    /** What was found, by the values of the first fact. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        turns.forEach(
                (first, turned) ->
                        pairs.add(
                                new Pair(
                                        path(0),
                                        first.value(),
                                        first.region(),
                                        path(1),
                                        List.copyOf(turned))));
        return pairs;
    }

    /** Whether two values were foreseen to turn something, and do not. */
    boolean isForeseenWrongly() {
        return foreseenWrongly;
    }

    /** How many combinations the rules failed over. */
    int failed() {
        return failed;
    }
}
