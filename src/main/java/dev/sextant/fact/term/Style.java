package dev.sextant.fact.term;

import dev.sextant.fact.InWords;

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
    SELF_RUN_KUBERNETES,
    /** Containers on an orchestrator other than Kubernetes, such as ECS on machines or Nomad. */
    CONTAINER_SERVICE,
    /** An application handed to a platform that builds, runs and scales it, such as Heroku. */
    @InWords("platform as a service")
    PLATFORM_AS_A_SERVICE,
    /** Machines, rented or owned, with the software or containers directly on them. */
    VIRTUAL_MACHINES,
    /** A provider's service for jobs: batch queues, managed Spark, hosted builds. */
    @InWords("managed batch service")
    MANAGED_BATCH,
    /** A database, cache, broker or search index that a provider runs. */
    @InWords("managed data store")
    MANAGED_STORE
}
