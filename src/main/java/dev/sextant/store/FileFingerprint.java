package dev.sextant.store;

/**
 * The length and digest of a file so far.
 *
 * @param bytes how many bytes it had
 * @param sha256 their digest, in 64 lower-case hexadecimal digits
 */
public record FileFingerprint(long bytes, String sha256) {}
