package dev.sextant.fact.given;

/** What a workload needs from a cluster. */
public enum Need {
    /** Membership in a service mesh, not only calls to it. */
    MESH,
    /** A sidecar beside each instance. */
    SIDECAR,
    /** A Kubernetes operator that runs it. */
    OPERATOR,
    /** Installation from charts, as packaged software. */
    PACKAGED_CHARTS
}
