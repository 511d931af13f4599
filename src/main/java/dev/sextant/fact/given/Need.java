package dev.sextant.fact.given;

/** What a workload must be a member of, not merely call. */
public enum Need {
    /** A service mesh. */
    MESH,
    /** A sidecar beside it. */
    SIDECAR,
    /** An operator that runs it. */
    OPERATOR,
    /** Software packaged for Kubernetes. */
    PACKAGED_CHARTS
}
