package dev.sextant.scenario.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers as a scenario file has them. */
public final class FactNumberFormatter {

    private FactNumberFormatter() {}

    /** A number under a key, with its unit. */
    public static String of(FactKey key, BigDecimal number) {
        BigDecimal plain = plain(number);
        return switch (key.form()) {
            case DURATION, BOUND -> UnitSystem.TIME.written(plain);
            case SIZE -> UnitSystem.MEMORY.written(plain);
            default -> plain.toPlainString();
        };
    }

    /** A number of the kind that the key takes: whole, or in milliseconds. */
    public static BigDecimal rounded(FactKey key, BigDecimal number) {
        return switch (key.form()) {
            case COUNT -> number.setScale(0, RoundingMode.DOWN);
            case DURATION, BOUND -> number.setScale(3, RoundingMode.DOWN);
            default -> number;
        };
    }

    /** Whether the key takes the number. */
    public static boolean canBe(FactKey key, BigDecimal number) {
        return rounded(key, number).compareTo(number) == 0 && key.range().holds(number);
    }

    /** The number without noughts that say nothing. */
    public static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
