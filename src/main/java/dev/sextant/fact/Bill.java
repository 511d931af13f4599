package dev.sextant.fact;

/** What a monthly cost is the cost of. */
public enum Bill {
    /** All calls of a month on functions, at the least. */
    CALLS_AT_LEAST,
    /** All calls of a month on functions, at the most. */
    CALLS_AT_MOST,
    /** One instance of a serverless container that stays up for a month. */
    ONE_INSTANCE
}
