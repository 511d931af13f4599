package dev.sextant.fact.given;

/** How much it matters that the platform can move to another provider. */
public enum Portability {
    /** Tied to a provider and content. */
    NONE,
    /** Liked, not needed. */
    PREFERRED,
    /** Needed. */
    REQUIRED
}
