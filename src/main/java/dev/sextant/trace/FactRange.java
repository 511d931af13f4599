package dev.sextant.trace;

import java.util.List;

/**
 * All that one fact could be.
 *
 * @param path the fact
 * @param values a value of each region, in the order of the vocabulary or of size; empty where no
 *     rule distinguishes any values
 * @param now the place of the region in which the fact lies; -1 where it is not known, or lies
 *     across several
 */
public record FactRange(FactPath path, List<SupposedValue> values, int now) {

    /** Copies the list. */
    public FactRange {
        values = List.copyOf(values);
    }
}
