package dev.sextant.whatif.effect;

import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.PlatformDecider;
import dev.sextant.whatif.evaluate.Goal;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;

/**
 * Judges combinations of changes. Each change is decided once, as are every two that meet in the
 * rules; other combinations have the sum of these effects, and one of all with the same sum is
 * decided. Safe for use by several threads.
 *
 * <p>Two changes meet if a rule could see both in one match. Rules from a total on, such as the
 * score of a style, see most changes; for them it counts what the changes add to the total.
 */
public final class CombinationJudge {

    /** An outcome that only deciding shows. */
    public static final int UNKNOWN = ChangeEffects.UNKNOWN;

    private final ChangeCombiner changes;
    private final Goal goal;
    private final ToIntFunction<DecisionFacts> contradicting;
    private final PlatformDecider decider;
    private final Rulebook rulebook;
    private final BooleanSupplier timeIsUp;
    private final int contradictions;
    private final Map<Integer, TryResult> results = new ConcurrentHashMap<>();
    private volatile Optional<ChangeEffects> effects;

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
            PlatformDecider decider,
            Rulebook rulebook,
            BooleanSupplier timeIsUp) {
        this.changes = changes;
        this.goal = goal;
        this.contradicting = contradicting;
        this.decider = decider;
        this.rulebook = rulebook;
        this.timeIsUp = timeIsUp;
        this.contradictions = contradicting.applyAsInt(changes.unchanged());
    }

    /** Returns the changes that are combined. */
    public ChangeCombiner changes() {
        return changes;
    }

    /** Returns what comes of a combination, of the numbers of its values. */
    public TryResult judge(int... values) {
        return judge(values, values.length == 1 ? UNKNOWN : outcome(values));
    }

    /** Returns what comes of a combination whose outcome is known, or {@link #UNKNOWN}. */
    public TryResult judge(int[] values, int outcome) {
        TryResult result = outcome == UNKNOWN ? decided(values) : result(outcome, values);
        return result == TryResult.REACHED && isContradictory(values)
                ? TryResult.CONTRADICTORY
                : result;
    }

    private boolean isContradictory(int[] values) {
        return contradicting.applyAsInt(changes.changed(values)) > contradictions;
    }

    /**
     * Returns what comes of all combinations with an outcome, by deciding one of them.
     *
     * @param values one of them
     */
    public TryResult result(int outcome, int[] values) {
        TryResult known = results.get(outcome);
        if (known == null) {
            known = decided(values);
            results.put(outcome, known);
        }
        return known;
    }

    /** Returns what the rules themselves say of a combination. */
    public TryResult decided(int... values) {
        return trace(values)
                .map(then -> goal.isReachedBy(then) ? TryResult.REACHED : TryResult.MISSED)
                .orElse(TryResult.FAILED);
    }

    private Optional<DecisionTrace> trace(int[] values) {
        try {
            return Optional.of(decider.decide(changes.changed(values)));
        } catch (DecisionException failure) {
            return Optional.empty();
        }
    }

    private Optional<DecisionTrace> traceInTime(int[] values) {
        return timeIsUp.getAsBoolean() ? Optional.empty() : trace(values);
    }

    /** Returns the number of what a combination brings, or {@link #UNKNOWN}. */
    public int outcome(int... values) {
        return effects().map(known -> known.outcome(values)).orElse(UNKNOWN);
    }

    /** Returns the values that meet one of a combination, or something that it leads to. */
    public BitSet meeting(int... values) {
        return effects().map(known -> known.meeting(values)).orElseGet(this::all);
    }

    /** Returns the single values by what they bring. */
    public Map<Integer, BitSet> byOutcome() {
        return effects().map(ChangeEffects::byOutcome).orElse(Map.of());
    }

    /** Returns what two combinations bring that do not meet. */
    public int sum(int one, int other) {
        return effects().orElseThrow().sum(one, other);
    }

    /** Decides the single changes, which several threads do together if none waits for it. */
    public void prepare() {
        effects();
    }

    private Optional<ChangeEffects> effects() {
        Optional<ChangeEffects> known = effects;
        return known == null ? decidedEffects() : known;
    }

    private synchronized Optional<ChangeEffects> decidedEffects() {
        if (effects == null) {
            effects =
                    FactReads.of(rulebook)
                            .map(
                                    reads ->
                                            new ChangeEffects(
                                                    reads,
                                                    decider.decide(changes.unchanged()),
                                                    changes.count(),
                                                    this::traceInTime,
                                                    timeIsUp));
        }
        return effects;
    }

    private BitSet all() {
        BitSet all = new BitSet();
        all.set(0, changes.count());
        return all;
    }
}
