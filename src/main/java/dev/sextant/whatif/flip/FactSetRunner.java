package dev.sextant.whatif.flip;

import dev.sextant.whatif.evaluate.Outlook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Changes sets of facts, each with all combinations of its values, several sets at a time. */
final class FactSetRunner {

    private final CombinationEvaluator combinations;

    FactSetRunner(CombinationEvaluator combinations) {
        this.combinations = combinations;
    }

    /**
     * The result of each set, in the order of the sets whatever the number of threads; sets that
     * the time did not suffice for are left out.
     */
    List<FactSetTrial> all(List<BitSet> sets, BooleanSupplier timeIsUp) {
        FactSetTrial[] trials = new FactSetTrial[sets.size()];
        AtomicInteger next = new AtomicInteger();
        int threads = Runtime.getRuntime().availableProcessors();
        IntStream.range(0, threads)
                .parallel()
                .forEach(
                        thread -> {
                            int index = next.getAndIncrement();
                            while (index < trials.length && !timeIsUp.getAsBoolean()) {
                                trials[index] = trial(sets.get(index), timeIsUp);
                                index = next.getAndIncrement();
                            }
                        });
        return Arrays.stream(trials).filter(Objects::nonNull).toList();
    }

    private FactSetTrial trial(BitSet set, BooleanSupplier timeIsUp) {
        int[] of = set.stream().toArray();
        Progress progress = new Progress(of);
        do {
            progress.judgeLast();
        } while (progress.nextOthers() && !timeIsUp.getAsBoolean());
        return new FactSetTrial(
                set, progress.hits, progress.tried, progress.contradictory, progress.failures);
    }

    /** How far one set has come: the last of its facts runs through its values, then the others. */
    private final class Progress {

        private final int[] of;
        private final int[] values;
        private final int last;
        private final List<List<Integer>> hits = new ArrayList<>();
        private long tried;
        private long contradictory;
        private int failures;

        Progress(int[] of) {
            this.of = of;
            this.values = new int[of.length];
            this.last = of.length - 1;
        }

        void judgeLast() {
            Outlook others = last == 0 ? null : combinations.outlook(of, values, last);
            for (int value = 0; value < combinations.values(of[last]); value++) {
                values[last] = value;
                tried++;
                if (!combinations.isApart(others, of[last], value)) {
                    count(combinations.of(others, of, values));
                }
            }
        }

        private void count(CombinationEvaluator.Saying saying) {
            switch (saying) {
                case YES -> hits.add(Arrays.stream(values).boxed().toList());
                case CONTRADICTORY -> contradictory++;
                case FAILED -> failures++;
                case NO -> {}
            }
        }

        /** Counts the values of the others on; false after the last combination. */
        boolean nextOthers() {
            for (int index = last - 1; index >= 0; index--) {
                values[index]++;
                if (values[index] < combinations.values(of[index])) {
                    return true;
                }
                values[index] = 0;
            }
            return false;
        }
    }
}
