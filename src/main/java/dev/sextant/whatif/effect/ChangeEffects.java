package dev.sextant.whatif.effect;

import dev.sextant.trace.DecisionTrace;
import dev.sextant.whatif.evaluate.DecidedAnswer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The effects of changes with one tail of the rules: those of single changes, and what two that
 * meet do beyond the sum of theirs. The effects of any changes add up where no place in the rules
 * is one that three of them reach. Safe for use by several threads.
 */
final class ChangeEffects {

    /** An outcome that only deciding shows. */
    static final int UNKNOWN = -1;

    private static final int MOST_KEPT = 1_000_000;

    private final SingleChanges changes;
    private final EffectReader reader;
    private final TouchIndex index;
    private final Outcomes outcomes;
    private final List<Optional<ChangeEffect>> alone = new ArrayList<>();
    private final int[] singles;
    private final List<BitSet> meeting = new ArrayList<>();
    private final Map<Integer, BitSet> byOutcome = new HashMap<>();
    private final Map<Long, Pair> pairs = new ConcurrentHashMap<>();
    private final Map<Integer, Optional<DecidedAnswer>> answers = new ConcurrentHashMap<>();

    /**
     * What two changes do beyond what each does.
     *
     * @param outcome the number of the outcome of this alone; {@link #UNKNOWN} if rules fail
     * @param touches the places that only both reach, or only one of them without the other
     * @param meeting the changes that meet these
     */
    private record Pair(int outcome, Set<Touch> touches, BitSet meeting) {}

    /**
     * Reads the effects of single changes.
     *
     * @param tail the rules from a total on
     */
    ChangeEffects(FactReads reads, BitSet tail, SingleChanges changes, Outcomes outcomes) {
        this.changes = changes;
        this.reader = new EffectReader(reads, tail);
        this.outcomes = outcomes;
        changes.all().forEach(change -> alone.add(change.map(reader::effect)));
        this.index =
                new TouchIndex(
                        alone.stream()
                                .map(one -> one.map(ChangeEffect::touches).orElse(Set.of()))
                                .toList());
        this.singles = new int[alone.size()];
        for (int change = 0; change < singles.length; change++) {
            singles[change] =
                    alone.get(change)
                            .map(effect -> outcomes.number(effect.outcome()))
                            .orElse(UNKNOWN);
            byOutcome.computeIfAbsent(singles[change], any -> new BitSet()).set(change);
        }
        for (int change = 0; change < singles.length; change++) {
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

    /** Returns how many decisions all pairs take: those that meet, and one for each other sum. */
    long decisions() {
        long meetings = meeting.stream().mapToLong(BitSet::cardinality).sum();
        long outcomes = byOutcome.size();
        return (meetings + outcomes * outcomes) / 2;
    }

    /** Returns the single changes by their outcomes. */
    Map<Integer, BitSet> byOutcome() {
        return byOutcome;
    }

    /** Returns the known answers by outcomes; empty where rules fail. Who decides one adds it. */
    Map<Integer, Optional<DecidedAnswer>> answers() {
        return answers;
    }

    /** Returns the outcome of changes that do not meet. */
    int sum(int one, int other) {
        return one == UNKNOWN || other == UNKNOWN ? UNKNOWN : outcomes.sum(one, other);
    }

    /** Returns the outcome of several changes if none meets another, or {@link #UNKNOWN}. */
    int outcomeApart(int... together) {
        int sum = singles[together[0]];
        for (int next = 1; next < together.length && sum != UNKNOWN; next++) {
            for (int earlier = 0; earlier < next; earlier++) {
                if (meeting.get(together[next]).get(together[earlier])) {
                    return UNKNOWN;
                }
            }
            sum = sum(sum, singles[together[next]]);
        }
        return sum;
    }

    /** Returns the outcome of several changes, some of which may meet, or {@link #UNKNOWN}. */
    int outcome(int... together) {
        int sum = singles[together[0]];
        for (int next = 1; next < together.length && sum != UNKNOWN; next++) {
            sum = sum(sum, singles[together[next]]);
        }
        List<Pair> met = new ArrayList<>();
        for (int one = 0; one < together.length; one++) {
            for (int other = one + 1; other < together.length && sum != UNKNOWN; other++) {
                if (meeting.get(together[one]).get(together[other])) {
                    Pair pair = pair(together[one], together[other]);
                    boolean isAlone = isApart(pair, met) && isApart(pair, together, one, other);
                    sum = isAlone ? sum(sum, pair.outcome()) : UNKNOWN;
                    met.add(pair);
                }
            }
        }
        return sum;
    }

    private static boolean isApart(Pair pair, List<Pair> others) {
        return others.stream()
                .flatMap(other -> other.touches().stream())
                .noneMatch(there -> pair.touches().stream().anyMatch(there::meets));
    }

    /** Whether no third change reaches a place that both do. */
    private boolean isApart(Pair pair, int[] together, int one, int other) {
        for (int third = 0; third < together.length; third++) {
            if (third != one
                    && third != other
                    && (pair.meeting().get(together[third])
                            || index.meet(together[third], together[one], together[other]))) {
                return false;
            }
        }
        return true;
    }

    private Pair pair(int one, int other) {
        long both = (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
        Long key = Outcomes.spread(both);
        Pair known = pairs.get(key);
        if (known == null) {
            known = decidedPair(one, other);
            if (pairs.size() < MOST_KEPT) {
                pairs.put(key, known);
            }
        }
        return known;
    }

    private Pair decidedPair(int one, int other) {
        Optional<DecisionTrace> then = changes.decided(one, other);
        if (then.isEmpty() || alone.get(one).isEmpty() || alone.get(other).isEmpty()) {
            return new Pair(UNKNOWN, Set.of(), all());
        }
        ChangeEffect both = reader.effect(changes.difference(then.get()));
        ChangeEffect each = alone.get(one).get().plus(alone.get(other).get());
        Set<Touch> touches = new HashSet<>(both.touches());
        touches.addAll(each.touches());
        touches.removeIf(touch -> both.touches().contains(touch) && each.touches().contains(touch));
        Map<Integer, Long> beyond = new HashMap<>(both.outcome());
        each.outcome().forEach((what, amount) -> ChangeEffect.add(beyond, what, -amount));
        int outcome = outcomes.number(both.outcome());
        if (outcome != UNKNOWN) {
            answers.putIfAbsent(outcome, changes.answer(then.get()));
        }
        return new Pair(outcomes.number(beyond), Set.copyOf(touches), index.meeting(touches));
    }

    /** Returns the changes that meet one of several, or something that two of them lead to. */
    BitSet meeting(int... together) {
        BitSet all = new BitSet();
        for (int one = 0; one < together.length; one++) {
            all.or(meeting.get(together[one]));
            for (int other = one + 1; other < together.length; other++) {
                if (meeting.get(together[one]).get(together[other])) {
                    all.or(pair(together[one], together[other]).meeting());
                }
            }
        }
        return all;
    }
}
