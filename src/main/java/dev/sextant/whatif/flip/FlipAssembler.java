package dev.sextant.whatif.flip;

import dev.sextant.trace.SupposedValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Puts what was found in order and in words, and proves it. */
final class FlipAssembler {

    private final CombinationEvaluator alone;
    private final Supplier<CombinationEvaluator> together;
    private final List<ChangeableFact> levers;
    private final List<ChangeableFact> ordered;

    /**
     * @param alone the values of single changes
     * @param together the combinations of several changes
     * @param levers the list that boxes name facts by
     * @param ordered the same facts in the order in which they are shown
     */
    FlipAssembler(
            CombinationEvaluator alone,
            Supplier<CombinationEvaluator> together,
            List<ChangeableFact> levers,
            List<ChangeableFact> ordered) {
        this.alone = alone;
        this.together = together;
        this.levers = levers;
        this.ordered = ordered;
    }

    /** The easiest first; of equals those with fewer changes. */
    List<ValueCombinations> easiestFirst(List<ValueCombinations> boxes) {
        List<ValueCombinations> sorted = new ArrayList<>(boxes);
        sorted.sort(Comparator.comparingInt(this::cost).thenComparing(box -> box.of().length));
        return sorted;
    }

    private int cost(ValueCombinations box) {
        return Arrays.stream(box.of()).map(lever -> levers.get(lever).cost()).sum();
    }

    /** Whether every combination of the boxes gives the answer when the rules decide it. */
    boolean areProven(List<ValueCombinations> boxes) {
        return boxes.parallelStream()
                .allMatch(
                        box ->
                                box.combinations().stream()
                                        .allMatch(
                                                values ->
                                                        combinations(box).decided(box.of(), values)
                                                                == CombinationEvaluator.Saying
                                                                        .YES));
    }

    private CombinationEvaluator combinations(ValueCombinations box) {
        return box.of().length == 1 ? alone : together.get();
    }

    /** A box as a set of changes. */
    Flip flip(ValueCombinations box) {
        List<Flip.Altered> changes = new ArrayList<>();
        for (int index = 0; index < box.of().length; index++) {
            ChangeableFact lever = levers.get(box.of()[index]);
            List<SupposedValue> values = lever.values(box.of().length);
            List<Flip.To> to =
                    box.values().get(index).stream()
                            .map(values::get)
                            .map(FlipAssembler::to)
                            .toList();
            changes.add(new Flip.Altered(lever.path(), lever.from(), to, lever.cost()));
        }
        changes.sort(Comparator.comparingInt(this::place));
        return new Flip(changes, cost(box));
    }

    private static Flip.To to(SupposedValue supposed) {
        return new Flip.To(supposed.value(), supposed.region());
    }

    private int place(Flip.Altered change) {
        return ordered.stream().map(ChangeableFact::path).toList().indexOf(change.path());
    }
}
