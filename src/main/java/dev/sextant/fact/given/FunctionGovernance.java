package dev.sextant.fact.given;

/** Whether functions have owners, contracts and local tests. */
public enum FunctionGovernance {
    /** They have none of these. */
    NONE,
    /** They have some. */
    PARTIAL,
    /** They have all. */
    STRONG
}
