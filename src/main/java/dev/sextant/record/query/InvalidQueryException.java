package dev.sextant.record.query;

/**
 * Reports an invalid query. The message has the reason and, in a second line, a possible repair.
 */
public final class InvalidQueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidQueryException(String message) {
        super(message);
    }

    InvalidQueryException(String what, String maybe) {
        this(what + "\n  " + maybe);
    }
}
