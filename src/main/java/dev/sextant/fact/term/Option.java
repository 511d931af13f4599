package dev.sextant.fact.term;

/** An option of the decision: one of the two in question, or neither of them. */
public enum Option {
    /** Kubernetes. */
    KUBERNETES,
    /** Serverless. */
    SERVERLESS,
    /**
     * Neither of the two: virtual machines, a platform as a service, another container service, or
     * a service that is bought.
     */
    NEITHER
}
