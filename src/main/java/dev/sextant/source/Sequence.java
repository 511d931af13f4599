package dev.sextant.source;

import java.util.List;

/**
 * Values in a row.
 *
 * @param items the values
 * @param location where it begins: at its first dash, or at its bracket
 */
public record Sequence(List<Value> items, Location location) implements Value {

    /** Copies the items. */
    public Sequence {
        items = List.copyOf(items);
    }
}
