package dev.sextant.explain.model;

import java.util.List;

/**
 * How an answer depends on two unknown facts at a time.
 *
 * @param pairs the pairs that turn it, in the order in which they were tried
 * @param tried how many pairs of facts were tried
 * @param of how many there are; more than were tried where the time was up
 * @param failed how many pairs of values the rules failed over
 */
public record PairSearchResult(List<FactPair> pairs, int tried, int of, int failed) {

    /** Whether every pair was tried, and decided. */
    public boolean isComplete() {
        return tried == of && failed == 0;
    }

    /** Whether it is known that no pair turns anything. */
    public boolean isSettled() {
        return pairs.isEmpty() && isComplete();
    }
}
