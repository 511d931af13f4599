package dev.sextant.fact.term;

import dev.sextant.fact.InWords;

/** The provider whose dated limits and prices apply. */
public enum Provider {
    /** Amazon Web Services. */
    @InWords("AWS")
    AWS,
    /** Microsoft Azure. */
    @InWords("Azure")
    AZURE,
    /** Google Cloud. */
    @InWords("Google Cloud")
    GOOGLE_CLOUD,
    /** Any other provider, to which none of the listed limits is known to apply. */
    OTHER
}
