package dev.sextant.fact.given;

/** What somebody wishes without a need behind it. It never weighs. */
public enum Preference {
    /** Kubernetes. */
    KUBERNETES,
    /** Serverless. */
    SERVERLESS,
    /** Both. */
    HYBRID
}
