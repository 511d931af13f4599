package dev.sextant.trace;

/**
 * The rules could not decide a platform: a fault of a rule or a limit of the run, never of the
 * scenario.
 */
public final class DecisionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean limit;

    /** A failure that is described by its message, which names the rule where there is one. */
    public DecisionException(String message) {
        this(message, null, false);
    }

    /** A failure with what caused it. */
    public DecisionException(String message, Throwable cause) {
        this(message, cause, false);
    }

    private DecisionException(String message, Throwable cause, boolean limit) {
        super(message, cause);
        this.limit = limit;
    }

    /** A failure because a limit of the run was reached. */
    public static DecisionException ofLimit(String message) {
        return new DecisionException(message, null, true);
    }

    /** Whether a limit of the run was reached: of firings, of conclusions or of time. */
    public boolean isLimit() {
        return limit;
    }
}
