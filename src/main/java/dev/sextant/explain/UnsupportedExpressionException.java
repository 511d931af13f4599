package dev.sextant.explain;

/** A rule has a form that cannot be worked out without the engine. */
final class UnsupportedExpressionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsupportedExpressionException(String form) {
        super(form, null, false, false);
    }
}
