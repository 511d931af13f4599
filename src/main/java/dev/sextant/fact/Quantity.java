package dev.sextant.fact;

/** What a provider limits. */
public enum Quantity {
    /** Longest run, in s. */
    @InWords("the run")
    DURATION,
    /** Memory of one instance, in MiB. */
    @InWords("the memory")
    MEMORY,
    /** Processors of one instance. */
    @InWords("the processors")
    VCPU,
    /** Largest request or answer, in MiB. */
    @InWords("the size of a request or answer")
    PAYLOAD,
    /** Instances at once. */
    @InWords("the instances at once")
    CONCURRENCY,
    /** Longest time until a call is answered, in s. */
    @InWords("the time to an answer")
    ANSWER,
    /** Graphics processors of one instance. */
    @InWords("the graphics processors")
    GPU
}
