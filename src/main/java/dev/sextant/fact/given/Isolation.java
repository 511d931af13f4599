package dev.sextant.fact.given;

/** Whose code runs side by side. */
public enum Isolation {
    /** Only our own. */
    NONE,
    /** That of tenants who must not meet. */
    TENANT,
    /** Code that nobody vouches for. */
    UNTRUSTED_CODE
}
