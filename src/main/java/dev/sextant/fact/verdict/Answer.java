package dev.sextant.fact.verdict;

/** The recommendation for a platform. */
public enum Answer {
    /** Everything that is placed belongs on Kubernetes. */
    KUBERNETES,
    /** Everything that is placed belongs on serverless. */
    SERVERLESS,
    /** Some belongs on each, and the second platform earns its price. */
    HYBRID,
    /** No workload has a place on either. */
    NEITHER_FITS,
    /** Too little is known. */
    UNDECIDED
}
