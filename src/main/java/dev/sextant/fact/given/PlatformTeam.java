package dev.sextant.fact.given;

/** People whose job is the platform. */
public enum PlatformTeam {
    /** Nobody. */
    NONE,
    /** People who also have other work. */
    PART_TIME,
    /** People who have no other work. */
    DEDICATED
}
