package dev.sextant.fact.term;

import dev.sextant.fact.InWords;

/** Traits of workloads. */
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
    @InWords("event-driven, stateless and short-lived")
    FLEETING,
    /** The time of a call from start to end is known. */
    TIMED,
    /** The computing time of a call is known. */
    COMPUTE_KNOWN,
    /** The calls or cores that run at once at peak are known. */
    PEAK_KNOWN,
    /** May be stopped at any time and started again. */
    RESTARTABLE,
    /** Work that ends, by what it is. */
    JOB,
    /** Keeps state in its own process, on its own disk or in its own cluster. */
    STATEFUL,
    /** Handles a call and ends. */
    @InWords("short-lived")
    SHORT_LIVED,
    /** Stays up between calls. */
    @InWords("long-lived")
    LONG_LIVED,
    /** Runs a job to its end. */
    RUNS_TO_END,
    /** New or rewritten, so that nothing of it runs yet. */
    TO_BE_BUILT,
    /** New, so that it is no part of what runs. */
    NEW_CODE,
    /** One of the services that run on the platform. */
    AMONG_SERVICES,
    /** Keeps data for others. */
    STORE,
    /** One of up to nine parts. */
    AMONG_FEW,
    /** A platform on which a cluster runs. */
    RUNS_A_CLUSTER
}
