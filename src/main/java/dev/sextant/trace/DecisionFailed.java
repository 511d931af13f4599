package dev.sextant.trace;

/**
 * The rules could not decide a platform: a fault of a rule or a limit of the run, never of the
 * scenario.
 */
public final class DecisionFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure that is told by its message, which names the rule where there is one. */
    public DecisionFailed(String message) {
        super(message);
    }

    /** A failure with what caused it. */
    public DecisionFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
