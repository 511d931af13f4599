package dev.sextant.fact.term;

/** How many separately deployed parts there are, including functions. */
public enum ServiceCount {
    /** One part. */
    ONE,
    /** 2 to 9 parts. */
    FEW,
    /** 10 to 99 parts. */
    DOZENS,
    /** 100 parts and more. */
    HUNDREDS
}
