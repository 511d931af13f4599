package dev.sextant.source.document;

import dev.sextant.source.Location;
import java.util.List;

/**
 * Values in a row.
 *
 * @param items the values
 * @param location where it begins: at its first dash, or at its bracket
 */
public record SequenceValue(List<DocumentValue> items, Location location) implements DocumentValue {

    /** Copies the items. */
    public SequenceValue {
        items = List.copyOf(items);
    }
}
