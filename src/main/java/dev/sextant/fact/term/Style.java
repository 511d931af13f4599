package dev.sextant.fact.term;

import dev.sextant.fact.InWords;

/** A way to run a workload. Each belongs to one {@link Option}. */
public enum Style {
    /** A provider's functions, which end after each call. */
    FUNCTIONS,
    /** A provider's containers without a cluster to run. */
    SERVERLESS_CONTAINERS,
    /** Functions or containers that scale to zero on the team's own cluster. */
    SERVERLESS_ON_KUBERNETES,
    /** Kubernetes with a control plane that a provider runs. */
    MANAGED_KUBERNETES,
    /** Kubernetes that the team runs entirely, including the control plane. */
    @InWords("self-run Kubernetes")
    SELF_RUN_KUBERNETES,
    /** Containers on an orchestrator other than Kubernetes, such as ECS on machines or Nomad. */
    CONTAINER_SERVICE,
    /** An application handed to a platform that builds, runs and scales it, such as Heroku. */
    @InWords("platform as a service")
    PLATFORM_AS_A_SERVICE,
    /** Rented or owned machines that run the software or its containers directly. */
    VIRTUAL_MACHINES,
    /** A provider's service for jobs: batch queues, managed Spark, hosted builds. */
    @InWords("managed batch service")
    MANAGED_BATCH,
    /** A database, cache, broker or search index that a provider runs. */
    @InWords("managed data store")
    MANAGED_STORE
}
