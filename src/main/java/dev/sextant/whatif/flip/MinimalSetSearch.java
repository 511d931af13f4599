package dev.sextant.whatif.flip;

import dev.sextant.whatif.effect.CombinationJudge;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

/**
 * Goes from single changes up to larger sets of them, and collects those that return the answer.
 */
final class MinimalSetSearch {

    private final int facts;
    private final IntFunction<CombinationJudge> judges;
    private final List<ValueCombinations> boxes = new ArrayList<>();
    private final List<FlipResult.Level> levels = new ArrayList<>();
    private final List<BitSet> found = new ArrayList<>();
    private int failures;

    /**
     * @param facts how many facts may change
     * @param judges judges so many changes together
     */
    MinimalSetSearch(int facts, IntFunction<CombinationJudge> judges) {
        this.facts = facts;
        this.judges = judges;
    }

    /** Judges the sets of up to so many changes. */
    void upTo(int most, BooleanSupplier timeIsUp) {
        for (int changes = 1; changes <= Math.min(most, facts); changes++) {
            CombinationSearch search = new CombinationSearch(judges.apply(changes), timeIsUp);
            CombinationSearch.Found result = search.search(changes, found);
            levels.add(result.level());
            failures += result.failures();
            result.hits().forEach(this::add);
        }
    }

    private void add(List<Integer> set, List<List<Integer>> hits) {
        BitSet facts = new BitSet();
        set.forEach(facts::set);
        found.add(facts);
        boxes.addAll(ValueCombinations.of(set, hits));
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
