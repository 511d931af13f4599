package dev.sextant.report.format;

import java.time.Period;

/** Says how old something is. */
public final class AgePhrase {

    private AgePhrase() {}

    /** The two largest units: {@code 1 year 2 months}, {@code 3 months 1 day}. */
    public static String inWords(Period age) {
        if (age.isNegative()) {
            return "checked later";
        }
        if (age.isZero()) {
            return "checked on that day";
        }
        String years = part(age.getYears(), "year");
        String months = part(age.getMonths(), "month");
        String days = age.getYears() > 0 ? "" : part(age.getDays(), "day");
        String parts = (years + months + days).strip();
        return parts.isEmpty() ? "0 months" : parts;
    }

    private static String part(int count, String unit) {
        return count == 0 ? "" : CountPhrase.of(count, unit) + " ";
    }
}
