package dev.sextant.fact.term;

/** A given fact for which something typical is assumed where it is unknown. */
public enum Aspect {
    /** How long one instance lives: the fact {@code lifetime}. */
    LIFETIME,
    /** Where state lives between calls: the fact {@code state}. */
    STATE,
    /** What runs in production today: the fact {@code platform.existing}. */
    EXISTING,
    /** How many parts there are: the fact {@code platform.services}. */
    SERVICES
}
