package dev.sextant.trace;

import java.util.List;
import java.util.Map;

/**
 * A fact that is not known, and is given values together with another one.
 *
 * @param path which
 * @param values the facts with a value of each region that rules distinguish whatever the other
 *     fact is; empty where no value can make a difference
 * @param finer the same for those other facts that rules must know besides before they tell some
 *     values of this one apart
 */
public record PairedFact(
        FactPath path, List<SupposedValue> values, Map<FactPath, List<SupposedValue>> finer) {

    /** Copies the list and the map. */
    public PairedFact {
        values = List.copyOf(values);
        finer = Map.copyOf(finer);
    }

    /** The values to try together with another fact. */
    public List<SupposedValue> beside(FactPath other) {
        return finer.getOrDefault(other, values);
    }
}
