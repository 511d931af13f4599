package dev.sextant.store;

/**
 * How far a file had grown.
 *
 * @param bytes how many bytes it had
 * @param sha256 their digest, in 64 lower-case hexadecimal digits
 */
public record FileFingerprint(long bytes, String sha256) {}
