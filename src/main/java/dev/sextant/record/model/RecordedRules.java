package dev.sextant.record.model;

/**
 * The rules that a decision was made with.
 *
 * @param digest the SHA-256 of all their files, which the manifest lists one by one
 * @param knowledge whose opinions counted: {@code all} or {@code article}
 * @param unsafe true where any code of theirs was trusted; else null
 */
public record RecordedRules(String digest, String knowledge, Boolean unsafe) {}
