package dev.sextant.scenario.value;

/** A value that cannot be taken: what is wrong with it, and the likely repair. */
public final class InvalidValueException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String maybe;

    /** Creates an exception with the code of the problem, what is wrong and the likely repair. */
    public InvalidValueException(String code, String what, String maybe) {
        super(what, null, false, false);
        this.code = code;
        this.maybe = maybe;
    }

    String code() {
        return code;
    }

    String maybe() {
        return maybe;
    }
}
