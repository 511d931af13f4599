package dev.sextant.scenario.value;

/** Formats of facts. */
public enum FactForm {
    /** One of several words. */
    CHOICE,
    /** A list of words, none twice; an empty list is known to be empty. */
    CHOICES,
    /** {@code true} or {@code false}. */
    FLAG,
    /** A whole number. */
    COUNT,
    /** A number that may have a fraction. */
    NUMBER,
    /** A number with a unit of time, such as {@code 20s}. */
    DURATION,
    /** A duration, or a bound such as {@code <1m}, {@code >15m} or {@code 2m..30m}. */
    BOUND,
    /** A number with a unit of memory, such as {@code 10 GiB}. */
    SIZE
}
