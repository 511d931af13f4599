package dev.sextant.fact;

/**
 * Where a workload can be placed: the two options of the question, and the two ways of having no
 * answer.
 */
public enum Option {
    /** Kubernetes. */
    KUBERNETES,
    /** Serverless. */
    SERVERLESS,
    /**
     * Neither of the two: virtual machines, a platform as a service, another container service, or
     * a service that is bought.
     */
    NEITHER,
    /** Too little is known to choose. */
    OPEN
}
