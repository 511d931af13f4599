package dev.sextant.whatif.flip;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Makes subsets of numbers one after another, those with small numbers first. Safe for use by
 * several threads.
 */
final class SubsetEnumerator {

    private final int of;
    private final List<BitSet> without;
    private final int[] numbers;
    private boolean isBegun;
    private boolean isOver;

    /**
     * Enumerates the subsets that have a size and hold none of others whole.
     *
     * @param of how many numbers there are, from 0
     */
    SubsetEnumerator(int of, int size, List<BitSet> without) {
        this.of = of;
        this.without = without;
        this.numbers = new int[size];
        this.isOver = size > of;
    }

    /** Returns the next subset; none after the last. */
    synchronized Optional<BitSet> next() {
        while (!isOver) {
            if (!isBegun) {
                isBegun = true;
                fill(0, 0);
            } else {
                advance();
            }
            BitSet subset = subset();
            if (!isOver && without.stream().noneMatch(smaller -> holds(subset, smaller))) {
                return Optional.of(subset);
            }
        }
        return Optional.empty();
    }

    private void fill(int place, int number) {
        for (int index = place; index < numbers.length; index++) {
            numbers[index] = number + index - place;
        }
    }

    private void advance() {
        int place = numbers.length - 1;
        while (place >= 0 && numbers[place] == of - numbers.length + place) {
            place--;
        }
        if (place < 0) {
            isOver = true;
        } else {
            fill(place, numbers[place] + 1);
        }
    }

    private BitSet subset() {
        BitSet subset = new BitSet();
        for (int number : numbers) {
            subset.set(number);
        }
        return subset;
    }

    private static boolean holds(BitSet set, BitSet smaller) {
        BitSet rest = (BitSet) smaller.clone();
        rest.andNot(set);
        return rest.isEmpty();
    }
}
