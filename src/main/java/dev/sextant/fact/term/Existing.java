package dev.sextant.fact.term;

import dev.sextant.fact.InWords;

/** What runs in production today. */
public enum Existing {
    /** One or more Kubernetes clusters. */
    KUBERNETES,
    /** Another container orchestrator. */
    @InWords("another orchestrator")
    OTHER_ORCHESTRATOR,
    /** A container platform that was built in-house. */
    @InWords("a container platform built in-house")
    CUSTOM_ORCHESTRATOR,
    /** Functions of a provider. */
    FUNCTIONS,
    /** Serverless containers of a provider. */
    SERVERLESS_CONTAINERS,
    /** A platform as a service. */
    @InWords("a platform as a service")
    PAAS,
    /** Virtual machines. */
    @InWords("virtual machines")
    VMS,
    /** The organization's own hardware. */
    @InWords("own hardware")
    OWN_HARDWARE,
    /** Nothing yet. */
    NOTHING
}
