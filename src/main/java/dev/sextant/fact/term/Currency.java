package dev.sextant.fact.term;

import dev.sextant.fact.InWords;

/** The currency of a price, by its code in ISO 4217. */
public enum Currency {
    /** US dollar. */
    @InWords("USD")
    USD,
    /** Euro. */
    @InWords("EUR")
    EUR
}
