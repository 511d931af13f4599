package dev.sextant.fact;

/** What a provider limits. */
public enum Quantity {
    /** Longest run, in s. */
    DURATION,
    /** Memory of one instance, in MiB. */
    MEMORY,
    /** Processors of one instance. */
    VCPU,
    /** Largest request or answer, in MiB. */
    PAYLOAD,
    /** Instances at once. */
    CONCURRENCY,
    /** Longest time until a call is answered, in s. */
    ANSWER,
    /** Graphics processors of one instance. */
    GPU
}
