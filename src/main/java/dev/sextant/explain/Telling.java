package dev.sextant.explain;

import dev.sextant.trace.Supposed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Puts what was found in order and in words, and proves it. */
final class Telling {

    private final Combinations alone;
    private final Supplier<Combinations> together;
    private final List<Lever> levers;
    private final List<Lever> ordered;

    /**
     * @param alone the values of single changes
     * @param together the combinations of several changes
     * @param levers the list that boxes name facts by
     * @param ordered the same facts in the order in which they are told
     */
    Telling(
            Combinations alone,
            Supplier<Combinations> together,
            List<Lever> levers,
            List<Lever> ordered) {
        this.alone = alone;
        this.together = together;
        this.levers = levers;
        this.ordered = ordered;
    }

    /** The easiest first; of equals those with fewer changes. */
    List<Box> easiestFirst(List<Box> boxes) {
        List<Box> sorted = new ArrayList<>(boxes);
        sorted.sort(Comparator.comparingInt(this::cost).thenComparing(box -> box.of().length));
        return sorted;
    }

    private int cost(Box box) {
        return Arrays.stream(box.of()).map(lever -> levers.get(lever).cost()).sum();
    }

    /** Whether every combination of the boxes gives the answer when the rules decide it. */
    boolean areProven(List<Box> boxes) {
        return boxes.parallelStream()
                .allMatch(
                        box ->
                                box.combinations().stream()
                                        .allMatch(
                                                values ->
                                                        combinations(box).decided(box.of(), values)
                                                                == Combinations.Saying.YES));
    }

    private Combinations combinations(Box box) {
        return box.of().length == 1 ? alone : together.get();
    }

    /** A box as a set of changes. */
    Flip flip(Box box) {
        List<Flip.Altered> changes = new ArrayList<>();
        for (int index = 0; index < box.of().length; index++) {
            Lever lever = levers.get(box.of()[index]);
            List<Supposed> values = lever.values(box.of().length);
            List<Flip.To> to =
                    box.values().get(index).stream().map(values::get).map(Telling::to).toList();
            changes.add(new Flip.Altered(lever.path(), lever.from(), to, lever.cost()));
        }
        changes.sort(Comparator.comparingInt(this::place));
        return new Flip(changes, cost(box));
    }

    private static Flip.To to(Supposed supposed) {
        return new Flip.To(supposed.value(), supposed.region());
    }

    private int place(Flip.Altered change) {
        return ordered.stream().map(Lever::path).toList().indexOf(change.path());
    }
}
