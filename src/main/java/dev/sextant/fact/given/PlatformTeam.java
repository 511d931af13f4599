package dev.sextant.fact.given;

/** People whose job is the platform. */
public enum PlatformTeam {
    /** Nobody. */
    NONE,
    /** People with other work beside it. */
    PART_TIME,
    /** People with no other work. */
    DEDICATED
}
