package dev.sextant.fact.given;

/** What a workload must isolate. */
public enum Isolation {
    /** Nothing: it runs only the team's own code. */
    NONE,
    /** Tenants who must not see each other. */
    TENANT,
    /** Untrusted code. */
    UNTRUSTED_CODE
}
