package dev.sextant.fact.given;

import dev.sextant.fact.InWords;

/** The experience of a team with Kubernetes. */
public enum KubernetesSkill {
    /** No experience. */
    NONE,
    /** Experiments, but no production. */
    BASIC,
    /** Experienced people can be hired. */
    @InWords("still to be hired")
    HIREABLE,
    /** Clusters in production. */
    @InWords("proven in production")
    PRODUCTION
}
