package dev.sextant.fact;

/** What a reason is about. Within one subject only the strongest reason counts. */
public enum Subject {
    /** What kind of work it is and what starts it. */
    SHAPE,
    /** How long it computes. */
    DURATION,
    /** Where it keeps state. */
    STATE,
    /** How load comes and goes. */
    TRAFFIC,
    /** What must be set by hand. */
    CONTROL,
    /** What it is a part or member of. */
    ARCHITECTURE,
    /** Where it must run. */
    PLACE,
    /** Who runs it. */
    OPERATIONS,
    /** What runs already. */
    INCUMBENCY,
    /** When it must be live. */
    TIME,
    /** What it costs. */
    COST,
    /** Whose code it runs. */
    ISOLATION,
    /** How fast it must answer. */
    LATENCY
}
