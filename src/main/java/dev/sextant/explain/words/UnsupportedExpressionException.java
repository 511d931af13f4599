package dev.sextant.explain.words;

/** A rule has a form that cannot be worked out without the engine. */
public final class UnsupportedExpressionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception that names the unsupported form. */
    public UnsupportedExpressionException(String form) {
        super(form, null, false, false);
    }
}
