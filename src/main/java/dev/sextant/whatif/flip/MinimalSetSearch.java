package dev.sextant.whatif.flip;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Goes from single changes up to larger sets of them, and collects those that return the answer.
 */
final class MinimalSetSearch {

    private final List<ChangeableFact> levers;
    private final CombinationEvaluator alone;
    private final Supplier<CombinationEvaluator> together;
    private final List<ValueCombinations> boxes = new ArrayList<>();
    private final List<FlipResult.Level> levels = new ArrayList<>();
    private final List<BitSet> found = new ArrayList<>();
    private int failures;

    MinimalSetSearch(
            List<ChangeableFact> levers,
            CombinationEvaluator alone,
            Supplier<CombinationEvaluator> together) {
        this.levers = levers;
        this.alone = alone;
        this.together = together;
    }

    /** Judges the sets of up to so many changes. */
    void upTo(int most, BooleanSupplier timeIsUp) {
        for (int changes = 1; changes <= Math.min(most, levers.size()); changes++) {
            List<BitSet> sets = SubsetEnumerator.of(levers.size(), changes, found);
            FactSetRunner trials = new FactSetRunner(changes == 1 ? alone : together.get());
            List<FactSetTrial> judged = trials.all(sets, timeIsUp);
            levels.add(level(changes, sets, judged));
            for (FactSetTrial trial : judged) {
                failures += trial.failures();
                if (!trial.hits().isEmpty()) {
                    found.add(trial.set());
                    boxes.addAll(ValueCombinations.of(trial));
                }
            }
        }
    }

    private FlipResult.Level level(int changes, List<BitSet> sets, List<FactSetTrial> judged) {
        long combinations = 0;
        for (BitSet set : sets) {
            combinations +=
                    set.stream()
                            .mapToLong(lever -> levers.get(lever).values(changes).size())
                            .reduce(1, Math::multiplyExact);
        }
        long tried = judged.stream().mapToLong(FactSetTrial::tried).sum();
        long contradictory = judged.stream().mapToLong(FactSetTrial::contradictory).sum();
        return new FlipResult.Level(changes, combinations, tried, contradictory);
    }

    /** What gives the answer. */
    List<ValueCombinations> boxes() {
        return boxes;
    }

    /** How far it went, for each number of changes. */
    List<FlipResult.Level> levels() {
        return levels;
    }

    /** How many combinations the rules failed over. */
    int failures() {
        return failures;
    }
}
