package dev.sextant.record.query;

import java.util.Arrays;
import java.util.Optional;

/**
 * Comparison operators of queries. Those of two signs come first: one of them begins with another.
 */
enum QueryOperator {
    /** Not below. */
    AT_LEAST(">="),
    /** Not above. */
    AT_MOST("<="),
    /** Another. */
    NOT("!="),
    /** Above. */
    ABOVE(">"),
    /** Below. */
    BELOW("<"),
    /** The same. */
    IS("=");

    private final String sign;

    QueryOperator(String sign) {
        this.sign = sign;
    }

    /** The operator that is at a place in a text. */
    static Optional<QueryOperator> at(String text, int place) {
        return Arrays.stream(values())
                .filter(operator -> text.startsWith(operator.sign, place))
                .findFirst();
    }

    String sign() {
        return sign;
    }

    /** Whether there must be an order to compare by. */
    boolean needsOrder() {
        return this != IS && this != NOT;
    }

    /**
     * The condition that something between two ends is, all of it, so to a value.
     *
     * @param least the column of the lower end
     * @param most the column of the upper end
     */
    SqlFragment of(String least, String most, Object value) {
        return switch (this) {
            case AT_LEAST, ABOVE -> SqlFragment.of(least + " " + sign + " ?", value);
            case AT_MOST, BELOW -> SqlFragment.of(most + " " + sign + " ?", value);
            case IS -> SqlFragment.of("(" + least + " = ? AND " + most + " = ?)", value, value);
            case NOT -> SqlFragment.of("(" + least + " > ? OR " + most + " < ?)", value, value);
        };
    }
}
