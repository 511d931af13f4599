package dev.sextant.fact.given;

/** How much a team wants to operate infrastructure itself. */
public enum OpsAppetite {
    /** As little as possible. */
    LOW,
    /** As much as is needed. */
    MEDIUM,
    /** As much as is useful: the team likes it. */
    HIGH
}
