package dev.sextant.whatif.effect;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Numbers what changes bring into the tail of the rules. Safe for use by several threads. */
final class Outcomes {

    /** An odd number, so that products differ, and of many bits, so that their hashes do. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Map<Outcome, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<Integer, Map<Integer, Long>> outcomes = new ConcurrentHashMap<>();
    private final Map<Long, Integer> sums = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final int most;

    /**
     * @param most how many are numbered at most
     */
    Outcomes(int most) {
        this.most = most;
    }

    /** Returns another number for each, with a hash that differs for most. */
    static long spread(long number) {
        return number * SPREAD;
    }

    /** Returns the number of an outcome: the same for the same; none where too many are kept. */
    int number(Map<Integer, Long> outcome) {
        Outcome wanted = Outcome.of(outcome);
        Integer known = numbers.get(wanted);
        if (known != null || numbers.size() >= most) {
            return known == null ? ChangeEffects.UNKNOWN : known;
        }
        return numbers.computeIfAbsent(
                wanted,
                any -> {
                    int number = next.getAndIncrement();
                    outcomes.put(number, outcome);
                    return number;
                });
    }

    /** Returns the outcome of changes that do not meet; none where too many are kept. */
    int sum(int one, int other) {
        long both = (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
        Long pair = spread(both);
        Integer known = sums.get(pair);
        if (known == null) {
            known = number(ChangeEffect.sum(outcomes.get(one), outcomes.get(other)));
            if (sums.size() < most) {
                sums.put(pair, known);
            }
        }
        return known;
    }

    /** An outcome with a hash that differs for most others, which that of a map does not. */
    private record Outcome(Map<Integer, Long> brought, int hash) {

        static Outcome of(Map<Integer, Long> brought) {
            long hash = 0;
            for (Map.Entry<Integer, Long> one : brought.entrySet()) {
                long each = (one.getKey() * SPREAD) ^ one.getValue();
                hash += each * SPREAD;
            }
            return new Outcome(brought, Long.hashCode(hash));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Outcome there
                    && hash == there.hash
                    && brought.equals(there.brought);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
