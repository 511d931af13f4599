package dev.sextant.fact.term;

/** Whether somebody waits for what a trigger starts. */
public enum Start {
    /** Something happened; nobody waits for an answer. */
    EVENT,
    /** Somebody called and waits for the answer. */
    CALL,
    /** A person sets it off. */
    HAND
}
