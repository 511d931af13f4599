package dev.sextant.explain;

import java.math.BigDecimal;

/** Writes amounts in the largest unit that leaves a whole number. */
final class Amount {

    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);
    private static final BigDecimal GIBIBYTE = BigDecimal.valueOf(1024);
    private static final BigDecimal TEBIBYTE = BigDecimal.valueOf(1024 * 1024);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Amount() {}

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

    /** A size: {@code 6 TiB}, {@code 10 GiB} or {@code 512 MiB}. */
    static String ofMebibytes(BigDecimal mebibytes, String blank) {
        if (isWhole(mebibytes, TEBIBYTE)) {
            return whole(mebibytes, TEBIBYTE) + blank + "TiB";
        }
        return isWhole(mebibytes, GIBIBYTE)
                ? whole(mebibytes, GIBIBYTE) + blank + "GiB"
                : mebibytes.toPlainString() + blank + "MiB";
    }

    private static boolean isWhole(BigDecimal value, BigDecimal unit) {
        return value.signum() > 0 && value.remainder(unit).signum() == 0;
    }

    private static String whole(BigDecimal value, BigDecimal unit) {
        return value.divide(unit).stripTrailingZeros().toPlainString();
    }
}
