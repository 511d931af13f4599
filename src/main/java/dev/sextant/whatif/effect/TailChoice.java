package dev.sextant.whatif.effect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Chooses the total from which on rules see sums only. A late one has more changes meet before it,
 * an early one has fewer bring the same; either costs decisions. Which is best depends on the
 * rulebook, and on what changes.
 */
final class TailChoice {

    /** So many changes show it well enough. */
    private static final int SAMPLE = 200;

    private final EffectReader reader;
    private final List<Optional<ChangeEffect>> effects;
    private final TouchIndex index;

    /**
     * @param alone what each change does; empty for those that rules fail over
     */
    TailChoice(FactReads reads, List<Optional<TraceChange>> alone) {
        List<Optional<TraceChange>> sample = new ArrayList<>();
        int step = 1 + alone.size() / SAMPLE;
        for (int place = 0; place < alone.size(); place += step) {
            sample.add(alone.get(place));
        }
        EffectReader best = null;
        long least = Long.MAX_VALUE;
        for (BitSet tail : reads.tails()) {
            EffectReader each = new EffectReader(reads, tail);
            long decisions = decisions(effects(each, sample));
            if (decisions < least) {
                least = decisions;
                best = each;
            }
        }
        this.reader = best;
        this.effects = effects(best, alone);
        this.index = new TouchIndex(touches(effects));
    }

    private static List<Optional<ChangeEffect>> effects(
            EffectReader reader, List<Optional<TraceChange>> changes) {
        return changes.stream()
                .map(
                        change ->
                                change.map(
                                        one -> reader.ofGiven(one).plus(reader.ofConclusions(one))))
                .toList();
    }

    private static List<Set<Touch>> touches(List<Optional<ChangeEffect>> effects) {
        return effects.stream()
                .map(effect -> effect.map(ChangeEffect::touches).orElse(Set.of()))
                .toList();
    }

    /** How many decisions all pairs take: those that meet, and one for each sum of outcomes. */
    private static long decisions(List<Optional<ChangeEffect>> effects) {
        TouchIndex index = new TouchIndex(touches(effects));
        long meetings =
                IntStream.range(0, effects.size())
                        .mapToLong(change -> index.meeting(change).cardinality())
                        .sum();
        long outcomes =
                effects.stream()
                        .flatMap(Optional::stream)
                        .map(ChangeEffect::outcome)
                        .distinct()
                        .count();
        return (meetings + outcomes * outcomes) / 2;
    }

    EffectReader reader() {
        return reader;
    }

    List<Optional<ChangeEffect>> effects() {
        return effects;
    }

    TouchIndex index() {
        return index;
    }
}
