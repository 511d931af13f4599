package dev.sextant.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Goes from single changes up to larger sets of them, and keeps what gives the answer. */
final class Climb {

    private final List<Lever> levers;
    private final Combinations alone;
    private final Supplier<Combinations> together;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Flips.Level> levels = new ArrayList<>();
    private final List<BitSet> found = new ArrayList<>();
    private int failures;

    Climb(List<Lever> levers, Combinations alone, Supplier<Combinations> together) {
        this.levers = levers;
        this.alone = alone;
        this.together = together;
    }

    /** Judges the sets of up to so many changes. */
    void upTo(int most, BooleanSupplier timeIsUp) {
        for (int changes = 1; changes <= Math.min(most, levers.size()); changes++) {
            List<BitSet> sets = Subsets.of(levers.size(), changes, found);
            Trials trials = new Trials(changes == 1 ? alone : together.get());
            List<Trial> judged = trials.all(sets, timeIsUp);
            levels.add(level(changes, sets, judged));
            for (Trial trial : judged) {
                failures += trial.failures();
                if (!trial.hits().isEmpty()) {
                    found.add(trial.set());
                    boxes.addAll(Box.of(trial));
                }
            }
        }
    }

    private Flips.Level level(int changes, List<BitSet> sets, List<Trial> judged) {
        long combinations = 0;
        for (BitSet set : sets) {
            combinations +=
                    set.stream()
                            .mapToLong(lever -> levers.get(lever).values(changes).size())
                            .reduce(1, Math::multiplyExact);
        }
        long tried = judged.stream().mapToLong(Trial::tried).sum();
        long contradictory = judged.stream().mapToLong(Trial::contradictory).sum();
        return new Flips.Level(changes, combinations, tried, contradictory);
    }

    /** What gives the answer. */
    List<Box> boxes() {
        return boxes;
    }

    /** How far it went, for each number of changes. */
    List<Flips.Level> levels() {
        return levels;
    }

    /** How many combinations the rules failed over. */
    int failures() {
        return failures;
    }
}
