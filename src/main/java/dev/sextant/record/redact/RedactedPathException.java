package dev.sextant.record.redact;

/** A path names no fact that can be taken out of records. */
public final class RedactedPathException extends Exception {

    private static final long serialVersionUID = 1;

    private final String maybe;

    RedactedPathException(String what, String maybe) {
        super(what);
        this.maybe = maybe;
    }

    /** The likely repair, beginning with "Maybe". */
    public String maybe() {
        return maybe;
    }
}
