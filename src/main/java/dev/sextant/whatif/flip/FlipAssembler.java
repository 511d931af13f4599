package dev.sextant.whatif.flip;

import dev.sextant.trace.SupposedValue;
import dev.sextant.trace.ValueRegion;
import dev.sextant.whatif.effect.CombinationJudge;
import dev.sextant.whatif.effect.TryResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/** Puts what was found in order and in words, and proves it. */
final class FlipAssembler {

    private final List<ChangeableFact> levers;
    private final List<ChangeableFact> ordered;

    /**
     * @param levers the list that boxes name facts by
     * @param ordered the same facts in the order in which they are shown
     */
    FlipAssembler(List<ChangeableFact> levers, List<ChangeableFact> ordered) {
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

    /**
     * Whether the combinations of the boxes give the answer when the rules decide them.
     *
     * @param proof which of them are decided
     * @param judges the rules, which judge so many changes together
     */
    boolean areProven(
            List<ValueCombinations> boxes,
            FlipQuestion.Proof proof,
            IntFunction<CombinationJudge> judges) {
        return boxes.parallelStream()
                .map(box -> proof == FlipQuestion.Proof.NAMED_VALUES ? named(box) : box)
                .allMatch(box -> isProven(box, judges.apply(box.of().length)));
    }

    private static boolean isProven(ValueCombinations box, CombinationJudge judge) {
        return box.combinations().stream()
                .map(places -> judge.decided(judge.changes().numbers(box.of(), places)))
                .allMatch(TryResult.REACHED::equals);
    }

    /** The values that a reader sees by name; beside other changes it is each. */
    private ValueCombinations named(ValueCombinations box) {
        if (box.of().length > 1) {
            return box;
        }
        List<SupposedValue> values = levers.get(box.of()[0]).alone();
        List<Integer> places = box.values().get(0);
        List<ValueRegion> regions =
                places.stream().map(place -> values.get(place).region()).toList();
        return new ValueCombinations(
                box.of(),
                List.of(
                        places.stream()
                                .filter(place -> values.get(place).region().isNamedAmong(regions))
                                .toList()));
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
