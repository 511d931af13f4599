package dev.sextant.fact.given;

/** What must be set beyond a provider's defaults. */
public enum Control {
    /** Networking. */
    NETWORKING,
    /** Storage. */
    STORAGE,
    /** Where and when work is placed. */
    SCHEDULING,
    /** How instances come and go. */
    SCALING,
    /** The operating system. */
    OPERATING_SYSTEM
}
