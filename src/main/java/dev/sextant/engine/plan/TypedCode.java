package dev.sextant.engine.plan;

import java.util.Set;

/**
 * A Java expression.
 *
 * @param code the expression; it needs no brackets around it
 * @param type its type; the type of {@code null} is {@link Void}
 * @param isKnown whether it is never null
 * @param isLiteral whether it is written in the rule as it is
 */
record TypedCode(String code, Class<?> type, boolean isKnown, boolean isLiteral) {

    private static final Set<Class<?>> NUMBERS =
            Set.of(int.class, long.class, double.class, Integer.class, Long.class, Double.class);

    /** Returns whether it is the literal {@code null}. */
    boolean isNull() {
        return type == Void.class;
    }

    boolean isNumber() {
        return NUMBERS.contains(type);
    }

    boolean isDouble() {
        return type == double.class || type == Double.class;
    }

    boolean isLong() {
        return type == long.class || type == Long.class;
    }

    boolean isFlag() {
        return type == boolean.class || type == Boolean.class;
    }

    /** Returns whether both are of the same type, in a box or out of it. */
    boolean isAlike(TypedCode other) {
        return type == other.type
                || isDouble() && other.isDouble()
                || isLong() && other.isLong()
                || isFlag() && other.isFlag()
                || isInt() && other.isInt();
    }

    /** Returns the primitive type of a number. */
    Class<?> primitive() {
        return isDouble() ? double.class : isLong() ? long.class : int.class;
    }

    private boolean isInt() {
        return type == int.class || type == Integer.class;
    }
}
