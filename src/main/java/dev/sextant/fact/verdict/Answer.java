package dev.sextant.fact.verdict;

import dev.sextant.fact.InWords;

/** The recommendation for a platform. */
public enum Answer {
    /** Everything that is placed belongs on Kubernetes. */
    KUBERNETES,
    /** Everything that is placed belongs on serverless. */
    SERVERLESS,
    /** Some belongs on each, and the second platform is justified. */
    HYBRID,
    /** No workload has a place on either. */
    @InWords("neither")
    NEITHER_FITS,
    /** Too little is known. */
    UNDECIDED
}
