package dev.sextant.report;

/** Counts in words. */
final class Counted {

    private Counted() {}

    /** {@code 1 scenario}, {@code 2 scenarios}. */
    static String of(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
