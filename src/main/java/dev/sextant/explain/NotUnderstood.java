package dev.sextant.explain;

/** A rule has a form that cannot be worked out without the engine. */
final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotUnderstood(String form) {
        super(form, null, false, false);
    }
}
