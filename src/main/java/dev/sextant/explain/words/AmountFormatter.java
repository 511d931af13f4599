package dev.sextant.explain.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Amounts as people write them: in the largest whole unit, as dollars or as a share. */
final class AmountFormatter {

    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);
    private static final BigDecimal MEBIBYTE = BigDecimal.valueOf(1024 * 1024);
    private static final BigDecimal GIBIBYTE = BigDecimal.valueOf(1024);
    private static final BigDecimal TEBIBYTE = BigDecimal.valueOf(1024 * 1024);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** As many digits as quantities and shares of a platform have. */
    private static final MathContext KEPT = new MathContext(6);

    private static final int CENTS = 2;

    /** Of so many digits after the point, a size in MiB was most likely meant in MiB. */
    private static final int FEW_DIGITS = 3;

    private AmountFormatter() {}

    /**
     * A duration: {@code 2h} and {@code 15m} as files have it, or with a blank {@code 2 h} and
     * {@code 15 min}.
     */
    static String ofSeconds(BigDecimal seconds, String blank) {
        if (isWhole(seconds, HOUR)) {
            return whole(seconds, HOUR) + blank + "h";
        }
        if (isWhole(seconds, MINUTE)) {
            return whole(seconds, MINUTE) + blank + (blank.isEmpty() ? "m" : "min");
        }
        if (seconds.compareTo(BigDecimal.ONE) < 0
                && isWhole(seconds.multiply(THOUSAND), BigDecimal.ONE)) {
            return whole(seconds.multiply(THOUSAND), BigDecimal.ONE) + blank + "ms";
        }
        return seconds.toPlainString() + blank + "s";
    }

    /**
     * A size: {@code 6 TiB}, {@code 10 GiB} or {@code 512 MiB}; one that was meant in powers of
     * 1000 as such, {@code 100 MB}.
     */
    static String ofMebibytes(BigDecimal mebibytes, String blank) {
        if (isWhole(mebibytes, TEBIBYTE)) {
            return whole(mebibytes, TEBIBYTE) + blank + "TiB";
        }
        if (isWhole(mebibytes, GIBIBYTE)) {
            return whole(mebibytes, GIBIBYTE) + blank + "GiB";
        }
        return mebibytes.stripTrailingZeros().scale() <= FEW_DIGITS
                ? mebibytes.toPlainString() + blank + "MiB"
                : decimal(mebibytes, blank);
    }

    private static String decimal(BigDecimal mebibytes, String blank) {
        BigDecimal kilobytes = mebibytes.multiply(MEBIBYTE).divide(THOUSAND);
        if (isWhole(kilobytes, MILLION)) {
            return whole(kilobytes, MILLION) + blank + "GB";
        }
        if (isWhole(kilobytes, THOUSAND)) {
            return whole(kilobytes, THOUSAND) + blank + "MB";
        }
        return isWhole(kilobytes, BigDecimal.ONE)
                ? whole(kilobytes, BigDecimal.ONE) + blank + "KB"
                : mebibytes.toPlainString() + blank + "MiB";
    }

    /** A sum or a price in US dollars with all its digits: {@code $1,140.25}, {@code $0.20}. */
    static String ofDollars(BigDecimal dollars) {
        boolean whole = dollars.scale() <= 0;
        return "$" + grouped(whole ? dollars : dollars.setScale(Math.max(CENTS, dollars.scale())));
    }

    /** A number with a comma between thousands: {@code 29,930}, {@code 26,188.8}. */
    static String grouped(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    }

    /** A number of millions: {@code 3,000} for 0.003, and {@code 30 million}. */
    static String ofMillions(BigDecimal millions) {
        BigDecimal number = millions.multiply(MILLION).stripTrailingZeros();
        return millions.compareTo(BigDecimal.ONE) < 0
                ? grouped(number.scale() < 0 ? number.setScale(0) : number)
                : grouped(millions) + " million";
    }

    /** A percentage: {@code 27 %}. */
    static String percent(BigDecimal share) {
        return share.multiply(HUNDRED).stripTrailingZeros().toPlainString() + " %";
    }

    /**
     * One of several equal parts as a fraction, {@code 1/9} for 0.111111, because a reader can
     * compute with it; any other share as a percentage.
     */
    static String fraction(BigDecimal share) {
        if (share.signum() <= 0 || share.compareTo(HALF) > 0) {
            return share.compareTo(BigDecimal.ONE) == 0 ? "1" : percent(share);
        }
        BigDecimal parts = BigDecimal.ONE.divide(share, 0, RoundingMode.HALF_UP);
        boolean equalParts = BigDecimal.ONE.divide(parts, KEPT).compareTo(share) == 0;
        return equalParts ? "1/" + parts.toPlainString() : percent(share);
    }

    private static boolean isWhole(BigDecimal value, BigDecimal unit) {
        return value.signum() > 0 && value.remainder(unit).signum() == 0;
    }

    private static String whole(BigDecimal value, BigDecimal unit) {
        return value.divide(unit).stripTrailingZeros().toPlainString();
    }
}
