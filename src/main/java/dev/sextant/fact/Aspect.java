package dev.sextant.fact;

/** A given fact that, where it is unknown, is assumed or worked out from another. */
public enum Aspect {
    /** How long one instance lives: the fact {@code lifetime}. */
    LIFETIME,
    /** Where state lives between calls: the fact {@code state}. */
    STATE,
    /** What runs in production today: the fact {@code platform.existing}. */
    EXISTING,
    /** How many parts there are: the fact {@code platform.services}. */
    SERVICES,
    /** How many calls there are in a month: the fact {@code callsPerMonth}. */
    CALLS
}
