package dev.sextant.explain.words;

import java.util.Set;

/** How a rule compares; with what is unknown nothing is so but that it is null. */
public enum Operator {
    EQUAL("==") {
        @Override
        public boolean holds(Object value, Object with) {
            return value == null ? with == null : value.equals(with);
        }
    },
    OTHER("!=") {
        @Override
        public boolean holds(Object value, Object with) {
            return !EQUAL.holds(value, with);
        }
    },
    CONTAINS("contains") {
        @Override
        public boolean holds(Object value, Object with) {
            return value instanceof Set<?> set && set.contains(with);
        }
    },
    LESS("<") {
        @Override
        public boolean holds(Object value, Object with) {
            return value != null && (Double) value < (Double) with;
        }
    },
    AT_MOST("<=") {
        @Override
        public boolean holds(Object value, Object with) {
            return value != null && (Double) value <= (Double) with;
        }
    },
    MORE(">") {
        @Override
        public boolean holds(Object value, Object with) {
            return value != null && (Double) value > (Double) with;
        }
    },
    AT_LEAST(">=") {
        @Override
        public boolean holds(Object value, Object with) {
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
    public static Operator of(String written) {
        for (Operator operator : values()) {
            if (operator.written.equals(written)) {
                return operator;
            }
        }
        throw new UnsupportedExpressionException(written);
    }

    /** Whether a value compares so with another. */
    public abstract boolean holds(Object value, Object with);
}
