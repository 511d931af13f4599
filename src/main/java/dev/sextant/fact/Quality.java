package dev.sextant.fact;

/** What follows from the given facts of a workload alone. */
public enum Quality {
    /** Part of the core of a platform. */
    CORE,
    /** At the edge of a platform. */
    EDGE,
    /** A service that others call and wait for. */
    CALLED,
    /** Started by events, queues, streams or schedules. */
    EVENT_DRIVEN,
    /** Keeps no state of its own between calls. */
    STATELESS,
    /** Computes for a short time. */
    SHORT,
    /** Computes for a long time, or stays up. */
    ENDURING,
    /** Can be gone between two calls. */
    IDLES,
    /** An event, among other things perhaps, starts it. */
    STARTED_BY_EVENTS,
    /** A call that waits for the answer, among other things perhaps, starts it. */
    STARTED_BY_CALLS,
    /** Has places of its own, narrower than the platform's. */
    PLACED
}
