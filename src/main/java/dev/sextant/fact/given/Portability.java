package dev.sextant.fact.given;

/** How much it matters that the platform can move to another provider. */
public enum Portability {
    /** Not important: staying with one provider is fine. */
    NONE,
    /** Welcome, but not required. */
    PREFERRED,
    /** Required. */
    REQUIRED
}
