package dev.sextant.fact;

/** A way to run a workload. Each belongs to one {@link Option}. */
public enum Style {
    /** A provider's functions: code that is called, and gone afterwards. */
    FUNCTIONS,
    /** A provider's containers without a cluster to run. */
    SERVERLESS_CONTAINERS,
    /** Functions or containers scaled to zero, on a cluster that is run. */
    SERVERLESS_ON_KUBERNETES,
    /** Kubernetes with a control plane that a provider runs. */
    MANAGED_KUBERNETES,
    /** Kubernetes that the team runs whole. */
    @InWords("self-run Kubernetes")
    SELF_RUN_KUBERNETES
}
