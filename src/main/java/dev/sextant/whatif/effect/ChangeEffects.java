package dev.sextant.whatif.effect;

import dev.sextant.trace.DecisionTrace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The effects of single changes, and of two that meet: what follows from both beyond what follows
 * from each. The effects of any changes add up where a place in the rules that three of them reach
 * is ruled out. Safe for use by several threads.
 */
final class ChangeEffects {

    /** An outcome that only deciding shows. */
    static final int UNKNOWN = -1;

    private static final int MOST_KEPT = 1_000_000;

    private final Function<int[], Optional<DecisionTrace>> decided;
    private final TraceChange.Reader differences;
    private final EffectReader reader;
    private final TouchIndex index;
    private final Outcomes outcomes = new Outcomes();
    private final List<Optional<ChangeEffect>> alone;
    private final List<ChangeEffect> given = new ArrayList<>();
    private final int[] singles;
    private final List<BitSet> meeting = new ArrayList<>();
    private final Map<Integer, BitSet> byOutcome = new HashMap<>();
    private final Map<Long, Pair> pairs = new ConcurrentHashMap<>();

    /**
     * What two changes do beyond what each does.
     *
     * @param outcome the number of the outcome of this alone; {@link #UNKNOWN} if rules fail
     * @param touches the places that only both reach, or only one of them without the other
     * @param meeting the changes that meet these
     */
    private record Pair(int outcome, Set<Touch> touches, BitSet meeting) {}

    /**
     * @param base the decision without a change
     * @param count how many changes there are
     * @param decided decides combinations; empty where rules fail
     * @param timeIsUp whether nobody needs effects any more; then nothing is known of any
     */
    ChangeEffects(
            FactReads reads,
            DecisionTrace base,
            int count,
            Function<int[], Optional<DecisionTrace>> decided,
            BooleanSupplier timeIsUp) {
        this.decided = decided;
        this.differences = new TraceChange.Reader(reads, base);
        List<Optional<TraceChange>> changes =
                IntStream.range(0, count)
                        .parallel()
                        .mapToObj(value -> decided.apply(new int[] {value}).map(differences::to))
                        .toList();
        if (timeIsUp.getAsBoolean()) {
            changes = Collections.nCopies(count, Optional.empty());
        }
        TailChoice choice = new TailChoice(reads, changes);
        this.reader = choice.reader();
        this.index = choice.index();
        this.alone = choice.effects();
        this.singles = new int[count];
        for (int change = 0; change < count; change++) {
            given.add(changes.get(change).map(reader::ofGiven).orElse(null));
            singles[change] =
                    alone.get(change)
                            .map(effect -> outcomes.number(effect.outcome()))
                            .orElse(UNKNOWN);
            byOutcome.computeIfAbsent(singles[change], any -> new BitSet()).set(change);
        }
        for (int change = 0; change < count; change++) {
            meeting.add(singles[change] == UNKNOWN ? all() : index.meeting(change));
            meeting.get(change).or(unknown());
        }
    }

    /** Nobody knows what a change does that rules fail over, so it meets all others. */
    private BitSet unknown() {
        return byOutcome.getOrDefault(UNKNOWN, new BitSet());
    }

    private BitSet all() {
        BitSet all = new BitSet();
        all.set(0, singles.length);
        return all;
    }

    /** Returns the single changes by their outcomes. */
    Map<Integer, BitSet> byOutcome() {
        return byOutcome;
    }

    /** Returns the outcome of changes that do not meet. */
    int sum(int one, int other) {
        return outcomes.sum(one, other);
    }

    /** Returns the outcome of several changes, or {@link #UNKNOWN}. */
    int outcome(int... changes) {
        int sum = singles[changes[0]];
        for (int next = 1; next < changes.length && sum != UNKNOWN; next++) {
            sum = plus(sum, singles[changes[next]]);
        }
        List<Pair> met = new ArrayList<>();
        for (int one = 0; one < changes.length; one++) {
            for (int other = one + 1; other < changes.length && sum != UNKNOWN; other++) {
                if (meeting.get(changes[one]).get(changes[other])) {
                    Pair pair = pair(changes[one], changes[other]);
                    boolean isAlone = isApart(pair, met) && isApart(pair, changes, one, other);
                    sum = isAlone ? plus(sum, pair.outcome()) : UNKNOWN;
                    met.add(pair);
                }
            }
        }
        return sum;
    }

    private int plus(int sum, int more) {
        return more == UNKNOWN ? UNKNOWN : outcomes.sum(sum, more);
    }

    private static boolean isApart(Pair pair, List<Pair> others) {
        return others.stream()
                .allMatch(
                        other ->
                                pair.touches().stream()
                                        .noneMatch(
                                                touch ->
                                                        other.touches().stream()
                                                                .anyMatch(touch::meets)));
    }

    /** Whether no third change reaches a place that both do. */
    private boolean isApart(Pair pair, int[] changes, int one, int other) {
        for (int third = 0; third < changes.length; third++) {
            if (third != one
                    && third != other
                    && (pair.meeting().get(changes[third])
                            || meeting.get(changes[third]).get(changes[one])
                                    && meeting.get(changes[third]).get(changes[other])
                                    && index.meet(changes[third], changes[one], changes[other]))) {
                return false;
            }
        }
        return true;
    }

    private Pair pair(int one, int other) {
        long key = (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
        Pair known = pairs.get(key * Outcomes.SPREAD);
        if (known == null) {
            known = decidedPair(one, other);
            if (pairs.size() < MOST_KEPT) {
                pairs.put(key * Outcomes.SPREAD, known);
            }
        }
        return known;
    }

    private Pair decidedPair(int one, int other) {
        Optional<DecisionTrace> then = decided.apply(new int[] {one, other});
        if (then.isEmpty() || alone.get(one).isEmpty() || alone.get(other).isEmpty()) {
            return new Pair(UNKNOWN, Set.of(), all());
        }
        ChangeEffect both =
                given.get(one)
                        .plus(given.get(other))
                        .plus(reader.ofConclusions(differences.to(then.get())));
        ChangeEffect each = alone.get(one).get().plus(alone.get(other).get());
        Set<Touch> touches = new HashSet<>(both.touches());
        touches.addAll(each.touches());
        touches.removeIf(touch -> both.touches().contains(touch) && each.touches().contains(touch));
        Map<Integer, Long> beyond = new HashMap<>(both.outcome());
        each.outcome().forEach((what, amount) -> ChangeEffect.add(beyond, what, -amount));
        return new Pair(outcomes.number(beyond), Set.copyOf(touches), index.meeting(touches));
    }

    /** Returns the changes that meet one of several, or something that they lead to. */
    BitSet meeting(int... changes) {
        BitSet all = new BitSet();
        for (int one = 0; one < changes.length; one++) {
            all.or(meeting.get(changes[one]));
            for (int other = one + 1; other < changes.length; other++) {
                if (meeting.get(changes[one]).get(changes[other])) {
                    all.or(pair(changes[one], changes[other]).meeting());
                }
            }
        }
        return all;
    }
}
