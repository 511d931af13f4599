package dev.sextant.fact.term;

/** Whose ground a place stands on. */
public enum Ground {
    /** A provider's cloud. */
    CLOUD,
    /** A site of the organisation's own, where no provider runs anything. */
    SITE
}
