package dev.sextant.record.model;

/**
 * A value that was redacted.
 *
 * @param path what it was the value of
 * @param digest the keyed digest of the value, by which whoever has it and the key can show that it
 *     was this
 */
public record RedactedValue(String path, String digest) {

    /** What stands in texts in place of what was redacted from them. */
    public static final String TAKEN_OUT = "(redacted)";
}
