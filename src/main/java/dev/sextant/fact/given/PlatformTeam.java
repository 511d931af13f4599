package dev.sextant.fact.given;

import dev.sextant.fact.InWords;

/** People whose job is the platform. */
public enum PlatformTeam {
    /** Nobody. */
    NONE,
    /** People who also have other work. */
    @InWords("part-time")
    PART_TIME,
    /** People who have no other work. */
    DEDICATED
}
