package dev.sextant.scenario.value;

import dev.sextant.fact.Measure;
import dev.sextant.fact.Unit;
import java.math.BigDecimal;

/**
 * The valid range of a number.
 *
 * @param least the least, or null where there is none
 * @param open whether the least itself is too little
 * @param most the most
 * @param unit the unit of both
 */
public record NumberRange(BigDecimal least, boolean open, BigDecimal most, Unit unit) {

    /** Above this, not every whole number can be stored exactly: 2 to the 53rd. */
    private static final BigDecimal MOST_EXACT = BigDecimal.valueOf(1L << 53);

    private static final BigDecimal MILLISECONDS = BigDecimal.valueOf(1000);

    static NumberRange of(Measure measure) {
        boolean open = Double.isFinite(measure.above());
        double least = open ? measure.above() : measure.atLeast();
        return new NumberRange(
                Double.isFinite(least) ? plain(least) : null,
                open,
                Double.isFinite(measure.atMost())
                        ? plain(measure.atMost())
                        : mostExact(measure.unit()),
                measure.unit());
    }

    private static BigDecimal mostExact(Unit unit) {
        return unit == Unit.SECONDS ? MOST_EXACT.divideToIntegralValue(MILLISECONDS) : MOST_EXACT;
    }

    private static BigDecimal plain(double value) {
        return new BigDecimal(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }

    /** Whether the number, in the range's unit, lies within. */
    public boolean holds(BigDecimal number) {
        int overLeast = least == null ? 1 : number.compareTo(least);
        return (open ? overLeast > 0 : overLeast >= 0) && number.compareTo(most) <= 0;
    }

    /** The range in words, such as {@code above 0 s, to 60 s}. */
    @Override
    public String toString() {
        String lower =
                least == null ? "" : open ? "above " + amount(least) + ", " : amount(least) + " ";
        return lower + "to " + amount(most);
    }

    private String amount(BigDecimal number) {
        return switch (unit) {
            case SECONDS -> number.toPlainString() + " s";
            case MEBIBYTES -> number.toPlainString() + " MiB";
            case COUNT, NUMBER -> number.toPlainString();
        };
    }
}
