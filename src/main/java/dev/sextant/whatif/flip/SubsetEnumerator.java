package dev.sextant.whatif.flip;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Lists subsets of numbers. */
final class SubsetEnumerator {

    private final int of;
    private final int size;
    private final List<BitSet> without;
    private final List<BitSet> subsets = new ArrayList<>();

    private SubsetEnumerator(int of, int size, List<BitSet> without) {
        this.of = of;
        this.size = size;
        this.without = without;
    }

    /**
     * The subsets of the numbers from 0 that have a size and hold none of others whole; those with
     * small numbers come first.
     *
     * @param of how many numbers there are
     */
    static List<BitSet> of(int of, int size, List<BitSet> without) {
        SubsetEnumerator subsets = new SubsetEnumerator(of, size, without);
        subsets.add(new BitSet(), 0);
        return subsets.subsets;
    }

    private void add(BitSet begun, int next) {
        if (begun.cardinality() == size) {
            subsets.add((BitSet) begun.clone());
            return;
        }
        for (int number = next; number < of; number++) {
            begun.set(number);
            if (without.stream().noneMatch(smaller -> holds(begun, smaller))) {
                add(begun, number + 1);
            }
            begun.clear(number);
        }
    }

    private static boolean holds(BitSet set, BitSet smaller) {
        BitSet rest = (BitSet) smaller.clone();
        rest.andNot(set);
        return rest.isEmpty();
    }
}
