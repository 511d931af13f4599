package dev.sextant.fact.term;

import dev.sextant.fact.InWords;

/** What starts a workload. */
public enum Trigger {
    /** A call over HTTP. */
    @InWords("HTTP")
    HTTP,
    /** An event. */
    EVENT,
    /** A message in a queue. */
    QUEUE,
    /** A record in a stream. */
    STREAM,
    /** A schedule. */
    SCHEDULE,
    /** A person. */
    MANUAL
}
