package dev.sextant.report.format;

import java.util.Locale;

/** Counts in words. */
public final class CountPhrase {

    private CountPhrase() {}

    /** {@code 10,000}, the same in every locale. */
    public static String of(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** {@code 1 has}, {@code 10,000 have}. */
    public static String of(long count, String ofOne, String ofMany) {
        return of(count) + " " + (count == 1 ? ofOne : ofMany);
    }

    /** {@code 1 scenario}, {@code 2 scenarios}. */
    public static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
