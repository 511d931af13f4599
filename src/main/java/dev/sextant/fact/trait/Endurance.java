package dev.sextant.fact.trait;

/** How a workload runs long. */
public enum Endurance {
    /** It computes longer at a time than functions commonly last. */
    COMPUTES_LONG,
    /** It stays up between calls. */
    STAYS_UP
}
