package dev.sextant.fact;

/** The currency of a price, by its code in ISO 4217. */
public enum Currency {
    /** US dollar. */
    @InWords("USD")
    USD,
    /** Euro. */
    @InWords("EUR")
    EUR
}
