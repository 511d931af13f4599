package dev.sextant.fact.given;

import dev.sextant.fact.InWords;

/** What the team knows of serverless. */
public enum ServerlessSkill {
    /** Nothing. */
    NONE,
    /** Tried, never run for real. */
    BASIC,
    /** Has run it for real. */
    @InWords("proven in production")
    PRODUCTION
}
