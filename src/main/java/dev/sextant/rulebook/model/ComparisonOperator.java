package dev.sextant.rulebook.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** Comparison operators of rules; an unknown value matches only null. */
public enum ComparisonOperator {
    /** Is the same: numbers by their size, whatever their type. */
    EQUAL("=="),
    /** Is another. */
    UNEQUAL("!="),
    /** Is less. */
    LESS("<"),
    /** Is less or the same. */
    AT_MOST("<="),
    /** Is more. */
    MORE(">"),
    /** Is more or the same. */
    AT_LEAST(">="),
    /** Has the value as an element. */
    CONTAINS("contains"),
    /** Is one of several. */
    IN("in");

    private final String sign;

    ComparisonOperator(String sign) {
        this.sign = sign;
    }

    /** Returns the operator that a rule writes so, where it is one. */
    public static Optional<ComparisonOperator> of(String sign) {
        return Arrays.stream(values()).filter(one -> one.sign.equals(sign)).findFirst();
    }

    /** Returns how a rule writes it. */
    public String sign() {
        return sign;
    }

    /** Returns whether it asks for more or for less than a number. */
    public boolean isOfOrder() {
        return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
    }

    /**
     * Returns whether a value compares so with another.
     *
     * @param right the other; for {@link #IN} the collection of all that would do
     */
    public boolean holds(Object left, Object right) {
        return switch (this) {
            case EQUAL -> isSame(left, right);
            case UNEQUAL -> !isSame(left, right);
            case LESS -> areNumbers(left, right) && compare(left, right) < 0;
            case AT_MOST -> areNumbers(left, right) && compare(left, right) <= 0;
            case MORE -> areNumbers(left, right) && compare(left, right) > 0;
            case AT_LEAST -> areNumbers(left, right) && compare(left, right) >= 0;
            case CONTAINS ->
                    left instanceof Collection<?> some && right != null && some.contains(right);
            case IN ->
                    left != null
                            && ((Collection<?>) right).stream().anyMatch(one -> isSame(left, one));
        };
    }

    private static boolean isSame(Object left, Object right) {
        return areNumbers(left, right)
                ? compare(left, right) == 0
                : left == null ? right == null : left.equals(right);
    }

    private static boolean areNumbers(Object left, Object right) {
        return left instanceof Number && right instanceof Number;
    }

    private static int compare(Object left, Object right) {
        if (left instanceof Double first && right instanceof Double second) {
            // 0 and -0 are the same.
            return Double.compare(first + 0.0, second + 0.0);
        }
        return decimal((Number) left).compareTo(decimal((Number) right));
    }

    /** Returns a number as it reads: 0.1 is a tenth, and not the double next to it. */
    static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
    }
}
