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
    @InWords("event-driven")
    EVENT_DRIVEN,
    /** Keeps no state of its own between calls. */
    STATELESS,
    /** Computes for a short time. */
    SHORT,
    /** Can be gone between two calls. */
    IDLES,
    /** Has a load that is rare. */
    RARE,
    /** Has places of its own, narrower than the platform's. */
    PLACED,
    /** Event-driven and stateless, and neither computes for long nor stays up. */
    FLEETING,
    /** The time of a call from start to end is known. */
    TIMED
}
