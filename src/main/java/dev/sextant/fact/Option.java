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
    /** No option fits. */
    NEITHER,
    /** Too little is known to choose. */
    OPEN
}
