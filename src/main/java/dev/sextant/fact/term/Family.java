package dev.sextant.fact.term;

import dev.sextant.fact.InWords;

/** A set of styles that a reason favors, as {@code weights.yaml} lists them. */
public enum Family {
    /** Functions alone. */
    FUNCTIONS,
    /** Serverless containers alone. */
    SERVERLESS_CONTAINERS,
    /** Both serverless styles of a provider. */
    SERVERLESS,
    /** Every style that starts work on a call or event: serverless, also on Kubernetes. */
    CALL_DRIVEN,
    /** Every style that can stay up: what argues only against functions. */
    LONG_RUNNING,
    /** Every style that runs a container image. */
    CONTAINERS,
    /** Every style on machines that are paid by the hour. */
    BY_THE_HOUR,
    /** Every style that costs nothing while nothing happens. */
    SCALES_TO_ZERO,
    /** Every style whose platform a provider runs. */
    PROVIDER_RUN,
    /** Every style without a cluster. */
    WITHOUT_CLUSTER,
    /** Every style on a Kubernetes cluster. */
    KUBERNETES,
    /** Serverless on Kubernetes alone. */
    SERVERLESS_ON_KUBERNETES,
    /** Every style with machines whose system, disks and network are the team's own. */
    OWN_HOSTS,
    /** Every style that gives each instance a machine of its own, real or virtual. */
    ISOLATED,
    /** Kubernetes with a control plane that a provider runs, alone. */
    MANAGED_KUBERNETES,
    /** Kubernetes that the team runs entirely by itself. */
    @InWords("self-run Kubernetes")
    SELF_RUN_KUBERNETES,
    /** Another container service alone. */
    CONTAINER_SERVICE,
    /** A platform as a service alone. */
    @InWords("platform as a service")
    PLATFORM_AS_A_SERVICE,
    /** Virtual machines alone. */
    VIRTUAL_MACHINES,
    /** A managed batch or data service alone. */
    MANAGED_BATCH,
    /** A managed data store alone. */
    MANAGED_STORE
}
