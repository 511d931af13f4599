package dev.sextant.fact;

/** A set of styles that a reason speaks for, as {@code weights.yaml} lists them. */
public enum Family {
    /** Functions alone. */
    FUNCTIONS,
    /** Serverless containers alone. */
    SERVERLESS_CONTAINERS,
    /** Both serverless styles. */
    SERVERLESS,
    /** Every style that runs containers: what argues only against functions. */
    CONTAINERS,
    /** Every style that costs nothing while nothing happens. */
    SCALES_TO_ZERO,
    /** Every style on a cluster. */
    KUBERNETES
}
