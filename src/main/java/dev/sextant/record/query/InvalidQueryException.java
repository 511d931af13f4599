package dev.sextant.record.query;

/** What was asked makes no question; the message says why, and in a second line what may help. */
public final class InvalidQueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidQueryException(String message) {
        super(message);
    }

    InvalidQueryException(String what, String maybe) {
        this(what + "\n  " + maybe);
    }
}
