package dev.sextant.explain;

import dev.sextant.fact.Fact;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.trace.Decider;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Paired;
import dev.sextant.trace.Trace;
import dev.sextant.trace.Unknown;
import dev.sextant.trace.Unknowns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Tries every two regions of two unknown facts, of those that alone turn nothing. Where there is a
 * forecast, it says which need not be decided; whatever is told is decided by the rules, and where
 * they say otherwise than the forecast, everything is decided again without it.
 */
final class Pairs {

    private final Unknowns unknowns;
    private final Decider decider;
    private final Rulebook rulebook;
    private final Trace trace;
    private final Goal turned;
    private final BooleanSupplier timeIsUp;
    private int failed;

    Pairs(
            Unknowns unknowns,
            Decider decider,
            Rulebook rulebook,
            Trace trace,
            BooleanSupplier timeIsUp) {
        this.unknowns = unknowns;
        this.decider = decider;
        this.rulebook = rulebook;
        this.trace = trace;
        this.turned = Goal.Other.than(trace);
        this.timeIsUp = timeIsUp;
    }

    /**
     * The pairs that turn something.
     *
     * @param passedOver facts that are given no values
     * @param most how many pairs are enough
     */
    PairSearch search(Set<FactPath> passedOver, int most) {
        Optional<Forecast> forecast = Forecast.of(rulebook, trace);
        PairLevers levers = new PairLevers(facts(passedOver, forecast));
        return search(levers, forecast, most)
                .or(() -> search(levers, Optional.empty(), most))
                .orElseThrow();
    }

    /** The facts of which no value alone turns an option, and some can make a difference. */
    private List<Paired> facts(Set<FactPath> passedOver, Optional<Forecast> forecast) {
        Singles singles = new Singles(decider, trace, forecast);
        Set<FactPath> leftOut = new HashSet<>(passedOver);
        Set<Fact> concluded = new HashSet<>();
        for (Unknown unknown : unknowns.of(trace)) {
            if (!leftOut.contains(unknown.path())) {
                Singles.Effect effect = singles.of(unknown);
                failed += effect.failed();
                if (effect.turns()) {
                    leftOut.add(unknown.path());
                } else {
                    concluded.addAll(effect.concluded());
                }
            }
        }
        return unknowns.paired(trace, concluded).stream()
                .filter(fact -> !leftOut.contains(fact.path()))
                .filter(fact -> !(fact.values().isEmpty() && fact.finer().isEmpty()))
                .toList();
    }

    /** Nothing where what was foreseen is not what the rules decide. */
    private Optional<PairSearch> search(PairLevers levers, Optional<Forecast> forecast, int most) {
        Combinations judge =
                new Combinations(
                        trace.facts(),
                        turned,
                        unknowns::contradictions,
                        decider,
                        forecast,
                        levers.paths(),
                        levers.values());
        List<Pair> pairs = new ArrayList<>();
        int failures = failed;
        int tried = 0;
        for (int one = 0; one < levers.facts() && pairs.size() < most; one++) {
            for (PairTrial trial : trials(one, levers, judge)) {
                if (trial.isForeseenWrongly() && forecast.isPresent()) {
                    return Optional.empty();
                }
                if (pairs.size() < most) {
                    tried++;
                    failures += trial.failed();
                    pairs.addAll(trial.pairs());
                }
            }
        }
        int of = levers.facts() * (levers.facts() - 1) / 2;
        return Optional.of(new PairSearch(List.copyOf(pairs), tried, of, failures));
    }

    /** A fact with each that comes after it, as far as there is time. */
    private List<PairTrial> trials(int one, PairLevers levers, Combinations judge) {
        return IntStream.range(one + 1, levers.facts())
                .parallel()
                .mapToObj(
                        other -> {
                            int[] of = {levers.place(one, other), levers.place(other, one)};
                            return timeIsUp.getAsBoolean()
                                    ? null
                                    : new PairTrial(trace, unknowns, decider, levers, of)
                                            .run(judge);
                        })
                .filter(Objects::nonNull)
                .toList();
    }
}
