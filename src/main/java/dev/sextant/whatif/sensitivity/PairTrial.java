package dev.sextant.whatif.sensitivity;

import dev.sextant.explain.model.AnswerChange;
import dev.sextant.explain.model.FactPair;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.FactSuppositions;
import dev.sextant.trace.PlatformDecider;
import dev.sextant.trace.SupposedValue;
import dev.sextant.whatif.effect.ChangeCombiner;
import dev.sextant.whatif.effect.CombinationJudge;
import dev.sextant.whatif.evaluate.Decision;
import dev.sextant.whatif.evaluate.FactChangeMerger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tries every two values of two unknown facts. What it shows has been decided by the rules. */
final class PairTrial {

    private final DecisionTrace trace;
    private final FactSuppositions unknowns;
    private final PlatformDecider decider;
    private final PairSearchSpace levers;
    private final int[] of;
    private final Decision before;
    private final Map<SupposedValue, List<AnswerChange>> turns = new LinkedHashMap<>();
    private final Set<DecisionFacts> decided = new HashSet<>();
    private boolean isRefuted;
    private int failed;

    /**
     * @param of the places of the two facts in the list of levers
     */
    PairTrial(
            DecisionTrace trace,
            FactSuppositions unknowns,
            PlatformDecider decider,
            PairSearchSpace levers,
            int[] of) {
        this.trace = trace;
        this.unknowns = unknowns;
        this.decider = decider;
        this.levers = levers;
        this.of = of;
        this.before = Decision.of(trace);
    }

    /** Tries them all. */
    PairTrial run(CombinationJudge judge) {
        ChangeCombiner changes = judge.changes();
        Set<Integer> firsts = new TreeSet<>();
        Set<Integer> seconds = new TreeSet<>();
        int[] places = new int[2];
        for (places[0] = 0; places[0] < changes.count(of[0]); places[0]++) {
            for (places[1] = 0; places[1] < changes.count(of[1]); places[1]++) {
                switch (judge.judge(changes.numbers(of, places))) {
                    case REACHED -> isRefuted |= !turns(places[0], places[1]);
                    case FAILED -> failed++;
                    case MISSED -> {}
                    case CONTRADICTORY -> {
                        firsts.add(places[0]);
                        seconds.add(places[1]);
                    }
                }
            }
        }
        firsts.forEach(value -> refit(value(0, value), 1));
        seconds.forEach(value -> refit(value(1, value), 0));
        return this;
    }

    /** Whether two values turn something, by the rules; shown if they do. */
    private boolean turns(int one, int other) {
        SupposedValue first = value(0, one);
        SupposedValue second = value(1, other);
        Map<FactPath, DecisionFacts> both = new LinkedHashMap<>();
        both.put(path(0), first.facts());
        both.put(path(1), second.facts());
        return turns(first, second, FactChangeMerger.of(trace.facts(), both));
    }

    private boolean turns(SupposedValue first, SupposedValue second, DecisionFacts both) {
        decided.add(both);
        try {
            Decision then = Decision.of(decider.decide(both));
            Optional<AnswerChange> turn =
                    before.turn(second, then, any -> true).filter(one -> !one.isOfStyleOnly());
            turn.ifPresent(one -> turns.computeIfAbsent(first, any -> new ArrayList<>()).add(one));
            return turn.isPresent();
        } catch (DecisionException failure) {
            failed++;
            return true;
        }
    }

    /**
     * Tries values of the other fact that contradict one of this fact no more: others of the same
     * regions.
     */
    private void refit(SupposedValue one, int other) {
        DecisionTrace with =
                new DecisionTrace(
                        one.facts(),
                        trace.recommendation(),
                        trace.placements(),
                        trace.derivations(),
                        trace.firings(),
                        trace.retractions());
        for (SupposedValue each : unknowns.alternatives(with, path(other))) {
            if (!decided.contains(each.facts())) {
                SupposedValue first = other == 1 ? one : each;
                turns(first, other == 1 ? each : one, each.facts());
            }
        }
    }

    private FactPath path(int fact) {
        return levers.paths().get(of[fact]);
    }

    private SupposedValue value(int fact, int value) {
        return levers.values().get(of[fact]).get(value);
    }

    /** The findings, by the values of the first fact. */
    List<FactPair> pairs() {
        List<FactPair> pairs = new ArrayList<>();
        turns.forEach(
                (first, turned) ->
                        pairs.add(
                                new FactPair(
                                        path(0),
                                        first.value(),
                                        first.region(),
                                        path(1),
                                        List.copyOf(turned))));
        return pairs;
    }

    /** Whether two values were judged to turn something, and the rules say that they do not. */
    boolean isRefuted() {
        return isRefuted;
    }

    /** How many combinations the rules failed over. */
    int failed() {
        return failed;
    }
}
