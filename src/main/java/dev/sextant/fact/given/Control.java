package dev.sextant.fact.given;

/** What a team must configure beyond a provider's defaults. */
public enum Control {
    /** Networking. */
    NETWORKING,
    /** Storage. */
    STORAGE,
    /** Where and when work is placed. */
    SCHEDULING,
    /** When instances start and stop. */
    SCALING,
    /** The operating system. */
    OPERATING_SYSTEM
}
