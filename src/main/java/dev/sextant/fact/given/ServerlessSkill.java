package dev.sextant.fact.given;

import dev.sextant.fact.InWords;

/** The experience of a team with serverless. */
public enum ServerlessSkill {
    /** No experience. */
    NONE,
    /** Experiments, but no production. */
    BASIC,
    /** Serverless in production. */
    @InWords("proven in production")
    PRODUCTION
}
