package dev.sextant.whatif.effect;

import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.whatif.evaluate.DecidedAnswer;
import dev.sextant.whatif.evaluate.Decision;
import dev.sextant.whatif.evaluate.RememberingDecider;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * The answers to combinations of changes, whatever answer is wanted. Each change is decided once,
 * as are every two that meet in the rules; other combinations have the sum of these effects, and
 * one of all with the same sum is decided. Safe for use by several threads.
 */
final class CombinationAnswers {

    private final ChangeCombiner changes;
    private final RememberingDecider decider;
    private final Rulebook rulebook;
    private final BooleanSupplier timeIsUp;
    private final int mostOutcomes;
    private final Map<DecidedAnswer, Optional<DecidedAnswer>> distinct = new ConcurrentHashMap<>();
    private volatile EffectTails tails;

    CombinationAnswers(
            ChangeCombiner changes,
            RememberingDecider decider,
            Rulebook rulebook,
            BooleanSupplier timeIsUp,
            int mostOutcomes) {
        this.changes = changes;
        this.decider = decider;
        this.rulebook = rulebook;
        this.timeIsUp = timeIsUp;
        this.mostOutcomes = mostOutcomes;
    }

    ChangeCombiner changes() {
        return changes;
    }

    /** Returns what the rules themselves answer to a combination; empty where they fail over it. */
    Optional<DecidedAnswer> decided(int... values) {
        return values.length == 1 ? single(values[0]) : trace(values).flatMap(this::answer);
    }

    private Optional<DecidedAnswer> single(int value) {
        try {
            Decision then = decider.single(changes.path(value), changes.supposed(value));
            return Optional.of(DecidedAnswer.of(then));
        } catch (DecisionException failure) {
            return Optional.empty();
        }
    }

    /** Returns the answer to all combinations with an outcome, by deciding one of them. */
    Optional<DecidedAnswer> answer(ChangeEffects tail, int outcome, int[] values) {
        Optional<DecidedAnswer> known = tail.answers().get(outcome);
        if (known == null) {
            known = decided(values);
            tail.answers().put(outcome, known);
        }
        return known;
    }

    /** One for all that are the same: there are few, and many combinations. */
    private Optional<DecidedAnswer> answer(DecisionTrace then) {
        return distinct.computeIfAbsent(DecidedAnswer.of(then), Optional::of);
    }

    private Optional<DecisionTrace> trace(int[] values) {
        try {
            return Optional.of(decider.decide(changes.changed(values)));
        } catch (DecisionException failure) {
            return Optional.empty();
        }
    }

    /** Returns the effects of single changes, which are decided first where nobody asked before. */
    EffectTails tails() {
        EffectTails known = tails;
        return known == null ? decidedTails() : known;
    }

    private synchronized EffectTails decidedTails() {
        if (tails == null) {
            tails = EffectTails.of(FactReads.of(rulebook).map(this::tails).orElse(List.of()));
        }
        return tails;
    }

    private List<ChangeEffects> tails(FactReads reads) {
        TraceChange.Reader base =
                new TraceChange.Reader(reads, decider.decide(changes.unchanged()));
        SingleChanges alone =
                new SingleChanges(base, changes.count(), this::trace, this::answer, timeIsUp);
        return reads.tails().parallelStream()
                .map(tail -> new ChangeEffects(reads, tail, alone, new Outcomes(mostOutcomes)))
                .toList();
    }

    /** The effects with each tail, where none has been asked for. */
    static EffectTails noTails() {
        return EffectTails.of(List.of());
    }

    /**
     * The effects with each tail, the shortest first.
     *
     * @param all all tails; none if nobody knows what rules read
     * @param best those up to the one with which the fewest pairs are decided: for combinations of
     *     more than two, longer ones have too many sums
     */
    record EffectTails(List<ChangeEffects> all, List<ChangeEffects> best) {

        private static EffectTails of(List<ChangeEffects> all) {
            return new EffectTails(
                    all,
                    all.stream()
                            .min(Comparator.comparingLong(ChangeEffects::decisions))
                            .map(best -> all.subList(0, all.indexOf(best) + 1))
                            .orElse(all));
        }

        List<ChangeEffects> of(int size) {
            return size == 2 ? all : best;
        }

        /**
         * The outcome of changes that are a combination of a size, or a part of one. Only of more
         * than two does it pay to find out what two that meet do, with the best tail.
         */
        int outcome(ChangeEffects tail, int size, int[] values) {
            return size > 2 && tail == best.get(best.size() - 1)
                    ? tail.outcome(values)
                    : tail.outcomeApart(values);
        }
    }
}
