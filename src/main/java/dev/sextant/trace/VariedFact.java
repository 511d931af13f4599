package dev.sextant.trace;

import java.util.List;

/**
 * A fact that is not known.
 *
 * @param path which
 * @param suppositions the facts with each value that is worth trying for it, in the order of the
 *     vocabulary or of size; empty where no value can make a difference
 */
public record VariedFact(FactPath path, List<SupposedValue> suppositions) {

    /** Copies the list. */
    public VariedFact {
        suppositions = List.copyOf(suppositions);
    }
}
