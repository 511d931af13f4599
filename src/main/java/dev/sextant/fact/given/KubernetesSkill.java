package dev.sextant.fact.given;

import dev.sextant.fact.InWords;

/** What the team knows of Kubernetes. */
public enum KubernetesSkill {
    /** Nothing. */
    NONE,
    /** Tried, never run for real. */
    BASIC,
    /** People who know can be had. */
    @InWords("still to be hired")
    HIREABLE,
    /** Has run clusters for real. */
    @InWords("proven in production")
    PRODUCTION
}
