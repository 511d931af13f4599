package dev.sextant.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Goes from single changes up to larger sets of them, and keeps what gives the answer. */
final class Climb {

    private final List<Lever> levers;
    private final Judge alone;
    private final Supplier<Judge> together;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Flips.Level> levels = new ArrayList<>();
    private final List<BitSet> found = new ArrayList<>();
    private int failures;

    Climb(List<Lever> levers, Judge alone, Supplier<Judge> together) {
        this.levers = levers;
        this.alone = alone;
        this.together = together;
    }

    /** Judges the sets of up to so many changes. */
    void upTo(int most, BooleanSupplier timeIsUp) {
        for (int changes = 1; changes <= Math.min(most, levers.size()); changes++) {
            List<BitSet> sets = Subsets.of(levers.size(), changes, found);
            Attempts attempts = new Attempts(changes == 1 ? alone : together.get());
            List<Attempt> judged = attempts.all(sets, timeIsUp);
            levels.add(level(changes, sets, judged));
            for (Attempt attempt : judged) {
                failures += attempt.failures();
                if (!attempt.hits().isEmpty()) {
                    found.add(attempt.set());
                    boxes.addAll(Box.of(attempt));
                }
            }
        }
    }

    private Flips.Level level(int changes, List<BitSet> sets, List<Attempt> judged) {
        long combinations = 0;
        for (BitSet set : sets) {
            combinations +=
                    set.stream()
                            .mapToLong(lever -> levers.get(lever).values(changes).size())
                            .reduce(1, Math::multiplyExact);
        }
        long tried = judged.stream().mapToLong(Attempt::tried).sum();
        long contradictory = judged.stream().mapToLong(Attempt::contradictory).sum();
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
