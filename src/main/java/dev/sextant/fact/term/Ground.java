package dev.sextant.fact.term;

/** The owner of a place. */
public enum Ground {
    /** A provider's cloud. */
    CLOUD,
    /** A site of the organisation's own, where no provider runs anything. */
    SITE
}
