package dev.sextant.fact.term;

/** What a reason is about. Within one subject only the strongest reason counts. */
public enum Subject {
    /** What starts the work, and how long it runs. */
    WORK,
    /** Where it keeps state. */
    STATE,
    /** How load comes and goes. */
    TRAFFIC,
    /** Settings below the application: network, storage, scheduling, system. */
    CONTROL,
    /** Which products around it it must be a member of. */
    ECOSYSTEM,
    /** How many parts and teams there are. */
    SCALE,
    /** Where it must run. */
    PLACE,
    /** Who runs it. */
    OPERATIONS,
    /** What runs today, and how well. */
    INCUMBENCY,
    /** What moving it takes. */
    MIGRATION,
    /** When it must be live. */
    TIME,
    /** Costs. */
    COST,
    /** The owner of the code. */
    ISOLATION,
    /** How fast it must answer. */
    LATENCY
}
