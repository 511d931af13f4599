package dev.sextant.whatif.effect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What changes do to a decision.
 *
 * @param touches where they reach rules before the tail
 * @param outcome what they bring into the tail, the rules from a total on, by numbers of what it
 *     is. Effects of changes that do not meet add up
 */
record ChangeEffect(Set<Touch> touches, Map<Integer, Long> outcome) {

    /** Returns the effect of changes whose effects add up. */
    ChangeEffect plus(ChangeEffect other) {
        Set<Touch> both = new HashSet<>(touches);
        both.addAll(other.touches);
        return new ChangeEffect(both, sum(outcome, other.outcome));
    }

    /** Returns the sum of two outcomes. */
    static Map<Integer, Long> sum(Map<Integer, Long> one, Map<Integer, Long> other) {
        Map<Integer, Long> sum = new HashMap<>(one);
        other.forEach((what, amount) -> add(sum, what, amount));
        return sum;
    }

    /** Adds to an outcome, which holds no zero. */
    static void add(Map<Integer, Long> outcome, int what, long amount) {
        outcome.merge(what, amount, (one, more) -> one + more == 0 ? null : one + more);
    }
}
