package dev.sextant.scenario.value;

import java.math.BigDecimal;

/**
 * A duration or a bound on one.
 *
 * @param least the lower end in seconds, or null where there is none
 * @param most the upper end in seconds, or null where there is none
 */
record DurationBounds(BigDecimal least, BigDecimal most) {

    /** An open bound lies this far inside: times are exact to the millisecond. */
    private static final BigDecimal MILLISECOND = new BigDecimal("0.001");

    private static final String RANGE = "..";

    /** What a text says: {@code 20s}, {@code <1m}, {@code >15m} or {@code 2m..30m}. */
    static DurationBounds parse(String text) throws InvalidValueException {
        if (text.startsWith("<=") || text.startsWith(">=")) {
            String maybe = "Maybe write " + text.charAt(0) + text.substring(2).strip() + ".";
            throw new InvalidValueException(
                    "bound", "is not a range; write ranges as <1m, >15m or 2m..30m", maybe);
        }
        if (text.startsWith("<")) {
            return new DurationBounds(null, end(text.substring(1)).subtract(MILLISECOND));
        }
        if (text.startsWith(">")) {
            return new DurationBounds(end(text.substring(1)).add(MILLISECOND), null);
        }
        int dots = text.indexOf(RANGE);
        return dots < 0 ? exact(end(text)) : range(text, dots);
    }

    private static DurationBounds exact(BigDecimal seconds) {
        return new DurationBounds(seconds, seconds);
    }

    private static DurationBounds range(String text, int dots) throws InvalidValueException {
        String from = text.substring(0, dots).strip();
        String to = text.substring(dots + RANGE.length()).strip();
        DurationBounds range = new DurationBounds(end(from), end(to));
        if (range.least.compareTo(range.most) > 0) {
            throw new InvalidValueException(
                    "bound", "ends before it starts", "Maybe write " + to + RANGE + from + ".");
        }
        return range;
    }

    private static BigDecimal end(String text) throws InvalidValueException {
        return AmountParser.parse(text.strip(), UnitSystem.TIME);
    }
}
