package dev.sextant.whatif.effect;

import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.whatif.evaluate.DecidedAnswer;
import dev.sextant.whatif.evaluate.Goal;
import dev.sextant.whatif.evaluate.RememberingDecider;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;

/**
 * Judges combinations of changes. Each change is decided once, as are every two that meet in the
 * rules; other combinations have the sum of these effects, and one of all with the same sum is
 * decided. Safe for use by several threads.
 *
 * <p>Two changes meet if a rule could see both in one match. Rules from a total on, such as the
 * score of a style, see most changes; for them it counts what the changes add to the total. Such a
 * tail is the better the shorter it is, for fewer outcomes differ, so each combination is judged
 * with the shortest before which its changes do not meet.
 */
public final class CombinationJudge {

    /** So many take some 300 MB; what is not kept is decided each time. */
    private static final int MOST_OUTCOMES = 500_000;

    private final CombinationAnswers answers;
    private final Goal goal;
    private final ToIntFunction<DecisionFacts> contradicting;
    private final int contradictions;

    /**
     * Creates a judge.
     *
     * @param changes the changes to combine
     * @param goal the answer that is wanted
     * @param contradicting counts the contradictions in given facts
     * @param decider decides what is not known from effects
     * @param rulebook the rules that it goes by
     * @param timeIsUp ends the search for effects; combinations that are judged later are decided
     */
    public CombinationJudge(
            ChangeCombiner changes,
            Goal goal,
            ToIntFunction<DecisionFacts> contradicting,
            RememberingDecider decider,
            Rulebook rulebook,
            BooleanSupplier timeIsUp) {
        this(changes, goal, contradicting, decider, rulebook, timeIsUp, MOST_OUTCOMES);
    }

    CombinationJudge(
            ChangeCombiner changes,
            Goal goal,
            ToIntFunction<DecisionFacts> contradicting,
            RememberingDecider decider,
            Rulebook rulebook,
            BooleanSupplier timeIsUp,
            int mostOutcomes) {
        this(
                new CombinationAnswers(changes, decider, rulebook, timeIsUp, mostOutcomes),
                goal,
                contradicting,
                contradicting.applyAsInt(changes.unchanged()));
    }

    private CombinationJudge(
            CombinationAnswers answers,
            Goal goal,
            ToIntFunction<DecisionFacts> contradicting,
            int contradictions) {
        this.answers = answers;
        this.goal = goal;
        this.contradicting = contradicting;
        this.contradictions = contradictions;
    }

    /** Returns a judge of the same changes that wants another answer, and knows what this knows. */
    public CombinationJudge wanting(Goal other) {
        return new CombinationJudge(answers, other, contradicting, contradictions);
    }

    /** Returns the changes that are combined. */
    public ChangeCombiner changes() {
        return answers.changes();
    }

    /** Returns what comes of a combination, of the numbers of its values. */
    public TryResult judge(int... values) {
        return checked(values, values.length == 1 ? decided(values) : plain(values));
    }

    private TryResult plain(int[] values) {
        CombinationAnswers.EffectTails known = answers.tails();
        for (ChangeEffects tail : known.of(values.length)) {
            int outcome = known.outcome(tail, values.length, values);
            if (outcome != ChangeEffects.UNKNOWN) {
                return result(tail, outcome, values);
            }
        }
        return decided(values);
    }

    private TryResult checked(int[] values, TryResult result) {
        boolean isContradictory =
                result == TryResult.REACHED
                        && contradicting.applyAsInt(changes().changed(values)) > contradictions;
        return isContradictory ? TryResult.CONTRADICTORY : result;
    }

    /** What comes of all combinations with an outcome. */
    private TryResult result(ChangeEffects tail, int outcome, int[] values) {
        return result(answers.answer(tail, outcome, values));
    }

    private TryResult result(Optional<DecidedAnswer> decided) {
        return decided.map(this::result).orElse(TryResult.FAILED);
    }

    private TryResult result(DecidedAnswer decided) {
        return goal.isReachedBy(decided) ? TryResult.REACHED : TryResult.MISSED;
    }

    /**
     * Judges combinations that differ in their last value. Those that bring the same are judged as
     * one.
     *
     * @param values the values, with room for the last one
     * @param last the numbers of all last values
     * @param each takes what comes of each combination that does not miss the answer, with its last
     *     value
     * @return the last values that are left to be judged one by one
     */
    public BitSet judgeAlike(int[] values, BitSet last, ObjIntConsumer<TryResult> each) {
        int[] beginning = Arrays.copyOf(values, values.length - 1);
        BitSet left = (BitSet) last.clone();
        CombinationAnswers.EffectTails known =
                beginning.length == 0 ? CombinationAnswers.noTails() : answers.tails();
        for (ChangeEffects tail : known.of(values.length)) {
            int outcome = known.outcome(tail, values.length, beginning);
            if (outcome != ChangeEffects.UNKNOWN) {
                BitSet apart = (BitSet) left.clone();
                apart.andNot(tail.meeting(beginning));
                left.andNot(apart);
                tail.byOutcome()
                        .forEach(
                                (own, those) -> {
                                    if (those.intersects(apart)) {
                                        BitSet alike = (BitSet) those.clone();
                                        alike.and(apart);
                                        int sum = tail.sum(outcome, own);
                                        judgeAlike(tail, sum, values, alike, each);
                                    }
                                });
            }
        }
        return left;
    }

    private void judgeAlike(
            ChangeEffects tail,
            int outcome,
            int[] values,
            BitSet alike,
            ObjIntConsumer<TryResult> each) {
        int[] combination = values.clone();
        int place = values.length - 1;
        combination[place] = alike.nextSetBit(0);
        boolean isKnown = outcome != ChangeEffects.UNKNOWN;
        if (isKnown && result(tail, outcome, combination) == TryResult.MISSED) {
            return;
        }
        alike.stream()
                .forEach(
                        value -> {
                            combination[place] = value;
                            TryResult plain =
                                    isKnown
                                            ? result(tail, outcome, combination)
                                            : decided(combination);
                            each.accept(checked(combination, plain), value);
                        });
    }

    /** Returns what the rules themselves say of a combination. */
    public TryResult decided(int... values) {
        return result(answers.decided(values));
    }

    /** Decides the single changes, which several threads do together if none waits for it. */
    public void prepare() {
        answers.tails();
    }
}
