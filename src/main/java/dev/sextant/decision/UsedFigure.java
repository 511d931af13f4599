package dev.sextant.decision;

import dev.sextant.source.RelativeNames;
import java.util.Map;

/**
 * A figure that rules matched.
 *
 * @param number its number in the record, from 1
 * @param type its type
 * @param values its components as people write them, with their units
 * @param source the key of the statement, or the address, that it rests on
 * @param asOf the day as of which it holds, such as {@code 2026-11-23}
 * @param place where it stands; null where that is not known
 */
public record UsedFigure(
        int number,
        String type,
        Map<String, String> values,
        String source,
        String asOf,
        FilePosition place) {

    /** Returns the same figure with another number. */
    public UsedFigure numbered(int other) {
        return new UsedFigure(other, type, values, source, asOf, place);
    }

    /** Returns the same figure with its file named in another way. */
    public UsedFigure with(RelativeNames names) {
        return new UsedFigure(
                number, type, values, source, asOf, place == null ? null : place.with(names));
    }
}
