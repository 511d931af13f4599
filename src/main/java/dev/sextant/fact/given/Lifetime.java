package dev.sextant.fact.given;

import dev.sextant.fact.InWords;

/** How long one instance lives. */
public enum Lifetime {
    /** Handles a call and ends. */
    PER_CALL,
    /** Runs a job and ends. */
    TO_COMPLETION,
    /** Stays up. */
    @InWords("always-on")
    ALWAYS_ON
}
