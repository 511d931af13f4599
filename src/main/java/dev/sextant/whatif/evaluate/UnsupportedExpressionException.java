package dev.sextant.whatif.evaluate;

/** A rule has a form that cannot be worked out without the engine. */
final class UnsupportedExpressionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception that names the unsupported form. */
    UnsupportedExpressionException(String form) {
        super(form, null, false, false);
    }
}
