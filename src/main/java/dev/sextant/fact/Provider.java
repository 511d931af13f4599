package dev.sextant.fact;

/** The provider whose dated limits and prices apply. */
public enum Provider {
    /** Amazon Web Services. */
    AWS,
    /** Microsoft Azure. */
    AZURE,
    /** Google Cloud. */
    GOOGLE_CLOUD,
    /** Any other provider: none of the listed limits is known to apply. */
    OTHER
}
