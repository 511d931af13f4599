package dev.sextant.fact.term;

import dev.sextant.fact.InWords;

/** What a provider limits. */
public enum Quantity {
    /** Longest run, in s. */
    @InWords("the run time")
    DURATION,
    /** Memory of one instance, in MiB. */
    @InWords("the memory")
    MEMORY,
    /** Processors of one instance. */
    @InWords("the number of processors")
    VCPU,
    /** Largest request, in MiB. */
    @InWords("the size of a request")
    REQUEST,
    /** Largest response in one piece, in MiB. */
    @InWords("the size of a response")
    RESPONSE,
    /** Largest streamed response, in MiB. */
    @InWords("the size of a streamed response")
    STREAM,
    /** Largest event that nobody waits for, in MiB. */
    @InWords("the size of an event")
    EVENT,
    /** Longest job that runs to completion, in s. */
    @InWords("the job duration")
    JOB,
    /** Instances at once. */
    @InWords("the number of parallel instances")
    CONCURRENCY,
    /** Longest time until a call is answered, in s. */
    @InWords("the response time")
    ANSWER,
    /** Graphics processors of one instance. */
    @InWords("the number of GPUs")
    GPU
}
