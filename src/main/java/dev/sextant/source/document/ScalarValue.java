package dev.sextant.source.document;

import dev.sextant.source.Location;

/**
 * A single value, as it is written.
 *
 * @param text the text without its quotes, escapes undone; a number, {@code true} or {@code null}
 *     stays the text that it is; empty where a key has no value
 * @param quoted whether it is in quotes, or is a block of text, and so can only be text
 * @param location where it begins
 */
public record ScalarValue(String text, boolean quoted, Location location) implements DocumentValue {

    /** Whether it says nothing: no value, {@code ~} or {@code null}, not in quotes. */
    public boolean isNull() {
        return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
}
