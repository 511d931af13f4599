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
import dev.sextant.whatif.effect.ChangeCombiner;
import dev.sextant.whatif.effect.CombinationJudge;
import dev.sextant.whatif.evaluate.ConfirmedDeciders;
import dev.sextant.whatif.evaluate.Goal;
import dev.sextant.whatif.evaluate.RememberingDecider;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Tries every two regions of two unknown facts, of those that alone turn nothing. Whatever is shown
 * is decided by the rules; where they say otherwise than the fast decider, everything is decided
 * again without it.
 */
final class PairSearcher {

    private final FactSuppositions unknowns;
    private final ConfirmedDeciders deciders;
    private final Rulebook rulebook;
    private final DecisionTrace trace;
    private final Goal turned;
    private final BooleanSupplier timeIsUp;
    private int failed;

    PairSearcher(
            FactSuppositions unknowns,
            ConfirmedDeciders deciders,
            Rulebook rulebook,
            DecisionTrace trace,
            BooleanSupplier timeIsUp) {
        this.unknowns = unknowns;
        this.deciders = deciders;
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
        PairSearchSpace levers = new PairSearchSpace(facts(passedOver));
        return search(levers, deciders.fast(), most)
                .or(() -> search(levers, deciders.judge(), most))
                .orElseThrow();
    }

    /** The facts of which no value alone turns an option, and some can make a difference. */
    private List<PairedFact> facts(Set<FactPath> passedOver) {
        SingleFactEvaluator singles = new SingleFactEvaluator(deciders.about(trace), trace);
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

    /** Nothing where the fast decider finds what the rules do not confirm. */
    private Optional<PairSearchResult> search(
            PairSearchSpace levers, PlatformDecider decider, int most) {
        CombinationJudge judge =
                new CombinationJudge(
                        new ChangeCombiner(trace.facts(), levers.paths(), levers.values()),
                        turned,
                        unknowns::contradictions,
                        new RememberingDecider(decider),
                        rulebook,
                        timeIsUp);
        judge.prepare();
        List<FactPair> pairs = new ArrayList<>();
        int failures = failed;
        int tried = 0;
        for (int one = 0; one < levers.facts() && pairs.size() < most; one++) {
            for (PairTrial trial : trials(one, levers, judge)) {
                if (trial.isRefuted() && decider != deciders.judge()) {
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
    private List<PairTrial> trials(int one, PairSearchSpace levers, CombinationJudge judge) {
        return IntStream.range(one + 1, levers.facts())
                .parallel()
                .mapToObj(
                        other -> {
                            int[] of = {levers.place(one, other), levers.place(other, one)};
                            return timeIsUp.getAsBoolean()
                                    ? null
                                    : new PairTrial(
                                                    trace,
                                                    unknowns,
                                                    deciders.about(trace),
                                                    levers,
                                                    of)
                                            .run(judge);
                        })
                .filter(Objects::nonNull)
                .toList();
    }
}
