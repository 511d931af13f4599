package dev.sextant.fact;

/** The unit in which a given fact is stored. */
public enum Unit {
    /** Seconds, to the millisecond; written with a unit, such as {@code 15m}. */
    SECONDS,
    /** Mebibytes; written with a unit, such as {@code 10 GiB}. */
    MEBIBYTES,
    /** A whole number. */
    COUNT,
    /** A number that may have a fraction. */
    NUMBER
}
