package dev.sextant;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How much of a long proof runs: a fixed sample, or a larger one with {@code -Pproofs}.
 *
 * <p>A sample draws the first of the same seeded cases, so a failure comes again.
 */
public final class Proof {

    private static final boolean FULL = "full".equals(System.getProperty("sextant.proofs"));

    private Proof() {}

    /**
     * Returns how many cases to run, and prints it.
     *
     * @param name the system property that sets another number, as in {@code -Dplatforms=2000}
     */
    public static int size(String name, int sample, int full) {
        int size = Integer.getInteger(name, FULL ? full : sample);
        System.out.printf("%s: %d (-Pproofs: %d)%n", name, size, full);
        return size;
    }

    /**
     * Returns the distance between the cases to run, 1 for all cases, and prints it.
     *
     * @param name the system property that sets another distance
     */
    public static int stride(String name, int sample, int full) {
        int stride = Integer.getInteger(name, FULL ? full : sample);
        System.out.printf("%s: one of %d (-Pproofs: one of %d)%n", name, stride, full);
        return stride;
    }

    /** Returns every so many of the cases. */
    public static <T> List<T> every(int stride, List<T> cases) {
        return IntStream.range(0, cases.size())
                .filter(index -> index % stride == 0)
                .mapToObj(cases::get)
                .toList();
    }
}
