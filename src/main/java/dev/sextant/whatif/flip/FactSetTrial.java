package dev.sextant.whatif.flip;

import java.util.BitSet;
import java.util.List;

/**
 * The result of changing a set of facts together.
 *
 * @param set the facts, by their place in the list of levers
 * @param hits the combinations that give the answer: for each fact in its order the place of its
 *     value
 * @param tried how many combinations were judged
 * @param contradictory how many of them contradict themselves
 * @param failures how many of them the rules failed over
 */
record FactSetTrial(
        BitSet set, List<List<Integer>> hits, long tried, long contradictory, int failures) {}
