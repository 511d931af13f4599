package dev.sextant.fact.given;

/** How many platforms the organization is willing to run. */
public enum PlatformCount {
    /** One, for everything that can run on it. */
    ONE,
    /** Several, each for what it does well. */
    SEVERAL
}
