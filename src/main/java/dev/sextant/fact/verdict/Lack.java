package dev.sextant.fact.verdict;

import dev.sextant.fact.InWords;

/** Things that a placement needs and the team lacks. */
public enum Lack {
    /** People who have run Kubernetes clusters for real. */
    KUBERNETES_SKILL,
    /** People whose work leaves room to run a cluster. */
    @InWords("people to run Kubernetes")
    KUBERNETES_PEOPLE,
    /** People who know how to build on serverless. */
    SERVERLESS_SKILL,
    /** The permission to change code that cannot run as it is. */
    PERMISSION_TO_CHANGE
}
