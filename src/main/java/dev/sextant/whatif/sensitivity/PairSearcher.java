package dev.sextant.whatif.sensitivity;

import dev.sextant.explain.model.FactPair;
import dev.sextant.explain.model.PairSearchResult;
import dev.sextant.fact.Fact;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.FactSuppositions;
import dev.sextant.trace.PairedFact;
import dev.sextant.trace.PlatformDecider;
import dev.sextant.trace.VariedFact;
import dev.sextant.whatif.evaluate.Forecast;
import dev.sextant.whatif.evaluate.Goal;
import dev.sextant.whatif.flip.CombinationEvaluator;
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
 * forecast, it says which need not be decided; whatever is shown is decided by the rules, and where
 * they say otherwise than the forecast, everything is decided again without it.
 */
final class PairSearcher {

    private final FactSuppositions unknowns;
    private final PlatformDecider decider;
    private final Rulebook rulebook;
    private final DecisionTrace trace;
    private final Goal turned;
    private final BooleanSupplier timeIsUp;
    private int failed;

    PairSearcher(
            FactSuppositions unknowns,
            PlatformDecider decider,
            Rulebook rulebook,
            DecisionTrace trace,
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
    PairSearchResult search(Set<FactPath> passedOver, int most) {
        Optional<Forecast> forecast = Forecast.of(rulebook, trace);
        PairSearchSpace levers = new PairSearchSpace(facts(passedOver, forecast));
        return search(levers, forecast, most)
                .or(() -> search(levers, Optional.empty(), most))
                .orElseThrow();
    }

    /** The facts of which no value alone turns an option, and some can make a difference. */
    private List<PairedFact> facts(Set<FactPath> passedOver, Optional<Forecast> forecast) {
        SingleFactEvaluator singles = new SingleFactEvaluator(decider, trace, forecast);
        Set<FactPath> leftOut = new HashSet<>(passedOver);
        Set<Fact> concluded = new HashSet<>();
        for (VariedFact unknown : unknowns.of(trace)) {
            if (!leftOut.contains(unknown.path())) {
                SingleFactEvaluator.Effect effect = singles.of(unknown);
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
    private Optional<PairSearchResult> search(
            PairSearchSpace levers, Optional<Forecast> forecast, int most) {
        CombinationEvaluator judge =
                new CombinationEvaluator(
                        trace.facts(),
                        turned,
                        unknowns::contradictions,
                        decider,
                        forecast,
                        levers.paths(),
                        levers.values());
        List<FactPair> pairs = new ArrayList<>();
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
        return Optional.of(new PairSearchResult(List.copyOf(pairs), tried, of, failures));
    }

    /** A fact with each that comes after it, as far as there is time. */
    private List<PairTrial> trials(int one, PairSearchSpace levers, CombinationEvaluator judge) {
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
