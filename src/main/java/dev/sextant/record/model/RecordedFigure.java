package dev.sextant.record.model;

import dev.sextant.explain.words.FactFormatter;
import dev.sextant.fact.Figure;
import dev.sextant.source.Location;
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
public record RecordedFigure(
        int number,
        String type,
        Map<String, String> values,
        String source,
        String asOf,
        RecordedLocation place) {

    /** Returns a figure as records keep it. */
    public static RecordedFigure of(int number, Figure figure, Location location) {
        return new RecordedFigure(
                number,
                figure.getClass().getSimpleName(),
                FactFormatter.parts((Record) figure),
                figure.source(),
                figure.asOf().toString(),
                RecordedLocation.of(location));
    }
}
