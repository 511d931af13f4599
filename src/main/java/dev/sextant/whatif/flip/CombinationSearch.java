package dev.sextant.whatif.flip;

import dev.sextant.whatif.effect.ChangeCombiner;
import dev.sextant.whatif.effect.CombinationJudge;
import dev.sextant.whatif.effect.TryResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Judges all combinations of values of so many facts, but for sets of facts that hold a smaller set
 * that was found. Combinations are made as they are judged.
 */
final class CombinationSearch {

    private static final Comparator<List<Integer>> IN_ORDER =
            (one, other) -> Arrays.compare(plain(one), plain(other));

    private final CombinationJudge judge;
    private final ChangeCombiner changes;
    private final BooleanSupplier timeIsUp;
    private volatile boolean isCutShort;

    CombinationSearch(CombinationJudge judge, BooleanSupplier timeIsUp) {
        this.judge = judge;
        this.changes = judge.changes();
        this.timeIsUp = timeIsUp;
    }

    /**
     * What was found.
     *
     * @param hits for each set of facts, in order, the combinations that give the answer: for each
     *     fact the place of its value
     * @param level how far the search went
     * @param failures how many combinations the rules failed over
     */
    record Found(
            Map<List<Integer>, List<List<Integer>>> hits, FlipResult.Level level, int failures) {}

    /**
     * Judges the sets of so many facts, several at a time.
     *
     * @param found smaller sets of facts that give the answer
     */
    Found search(int size, List<BitSet> found) {
        if (size > 1) {
            judge.prepare();
        }
        SubsetEnumerator beginnings = new SubsetEnumerator(changes.facts(), size - 1, found);
        Queue<Part> parts = new ConcurrentLinkedQueue<>();
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(thread -> judge(beginnings, found, parts));
        return together(size, parts);
    }

    private void judge(SubsetEnumerator beginnings, List<BitSet> found, Queue<Part> parts) {
        for (Optional<BitSet> beginning = beginnings.next();
                beginning.isPresent();
                beginning = beginnings.next()) {
            if (timeIsUp.getAsBoolean()) {
                isCutShort = true;
                return;
            }
            Part part = new Part(beginning.get(), found);
            part.judge();
            parts.add(part);
        }
    }

    private Found together(int size, Collection<Part> parts) {
        Map<List<Integer>, List<List<Integer>>> hits = new TreeMap<>(IN_ORDER);
        long combinations = 0;
        long tried = 0;
        long contradictory = 0;
        int failures = 0;
        for (Part part : parts) {
            hits.putAll(part.hits);
            combinations += part.combinations;
            tried += part.tried;
            contradictory += part.contradictory;
            failures += part.failures;
        }
        hits.values().forEach(values -> values.sort(IN_ORDER));
        long all = isCutShort ? changes.combinations(size) : combinations;
        FlipResult.Level level = new FlipResult.Level(size, all, tried, contradictory);
        return new Found(hits, level, failures);
    }

    private static int[] plain(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The combinations that begin with values of some facts, and end with one of a later fact. */
    private final class Part {

        private final int[] facts;
        private final BitSet last;
        private final Map<List<Integer>, List<List<Integer>>> hits = new TreeMap<>(IN_ORDER);
        private final int[] values;
        private long combinations;
        private long tried;
        private long contradictory;
        private int failures;

        Part(BitSet beginning, List<BitSet> found) {
            this.facts = beginning.stream().toArray();
            this.values = new int[facts.length + 1];
            this.last = last(beginning, found);
            this.combinations = last.cardinality();
            for (int fact : facts) {
                combinations = Math.multiplyExact(combinations, changes.count(fact));
            }
        }

        /** The values of the facts that may come last. */
        private BitSet last(BitSet beginning, List<BitSet> found) {
            BitSet allowed = new BitSet();
            allowed.set(beginning.length(), changes.facts());
            for (BitSet smaller : found) {
                BitSet rest = (BitSet) smaller.clone();
                rest.andNot(beginning);
                if (rest.cardinality() == 1) {
                    allowed.andNot(rest);
                }
            }
            BitSet values = new BitSet();
            allowed.stream()
                    .forEach(
                            fact ->
                                    values.set(
                                            changes.first(fact),
                                            changes.first(fact) + changes.count(fact)));
            return values;
        }

        void judge() {
            if (combinations > 0) {
                begin(0);
            }
        }

        private void begin(int depth) {
            if (depth == facts.length) {
                if (!timeIsUp.getAsBoolean()) {
                    end();
                }
                return;
            }
            int first = changes.first(facts[depth]);
            for (int value = first; value < first + changes.count(facts[depth]); value++) {
                values[depth] = value;
                begin(depth + 1);
            }
        }

        /** All values of the last fact. */
        private void end() {
            BitSet single = judge.judgeAlike(values, last, this::count);
            tried += last.cardinality() - single.cardinality();
            for (int value = single.nextSetBit(0);
                    value >= 0 && !timeIsUp.getAsBoolean();
                    value = single.nextSetBit(value + 1)) {
                values[facts.length] = value;
                tried++;
                count(judge.judge(values), value);
            }
        }

        private void count(TryResult result, int lastValue) {
            switch (result) {
                case REACHED -> hit(lastValue);
                case CONTRADICTORY -> contradictory++;
                case FAILED -> failures++;
                case MISSED -> {}
            }
        }

        private void hit(int lastValue) {
            values[facts.length] = lastValue;
            List<Integer> set = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            for (int value : values) {
                set.add(changes.fact(value));
                places.add(changes.place(value));
            }
            hits.computeIfAbsent(List.copyOf(set), any -> new ArrayList<>()).add(places);
        }
    }
}
