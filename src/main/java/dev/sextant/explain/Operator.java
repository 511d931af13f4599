package dev.sextant.explain;

import java.util.Set;

/** How a rule compares; with what is unknown nothing is so but that it is null. */
enum Operator {
    EQUAL("==") {
        @Override
        boolean holds(Object value, Object with) {
            return value == null ? with == null : value.equals(with);
        }
    },
    OTHER("!=") {
        @Override
        boolean holds(Object value, Object with) {
            return !EQUAL.holds(value, with);
        }
    },
    CONTAINS("contains") {
        @Override
        boolean holds(Object value, Object with) {
            return value instanceof Set<?> set && set.contains(with);
        }
    },
    LESS("<") {
        @Override
        boolean holds(Object value, Object with) {
            return value != null && (Double) value < (Double) with;
        }
    },
    AT_MOST("<=") {
        @Override
        boolean holds(Object value, Object with) {
            return value != null && (Double) value <= (Double) with;
        }
    },
    MORE(">") {
        @Override
        boolean holds(Object value, Object with) {
            return value != null && (Double) value > (Double) with;
        }
    },
    AT_LEAST(">=") {
        @Override
        boolean holds(Object value, Object with) {
            return value != null && (Double) value >= (Double) with;
        }
    };

    private final String written;

    Operator(String written) {
        this.written = written;
    }

    /**
     * The operator that a rule writes so.
     *
     * @throws UnsupportedExpressionException if there is none
     */
    static Operator of(String written) {
        for (Operator operator : values()) {
            if (operator.written.equals(written)) {
                return operator;
            }
        }
        throw new UnsupportedExpressionException(written);
    }

    /** Whether a value compares so with another. */
    abstract boolean holds(Object value, Object with);
}
