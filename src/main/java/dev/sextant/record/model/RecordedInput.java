package dev.sextant.record.model;

import dev.sextant.decision.FilePosition;

/**
 * What a decision was asked of.
 *
 * @param place where it stands
 * @param sha256 the SHA-256 of the bytes of its file, or of its line where each line of a file is a
 *     scenario; null where it could not be read
 */
public record RecordedInput(FilePosition place, String sha256) {}
