package dev.sextant.scenario.region;

import dev.sextant.source.Location;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.source.document.ScalarValue;
import dev.sextant.source.document.SequenceValue;
import dev.sextant.trace.ValueRegion;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A region with values of it.
 *
 * @param region the region
 * @param values values that lie in it, the first the one to try; the others substitute for it where
 *     that contradicts what is known
 * @param holds whether the region holds what a fact is, from the components that keep it
 */
public record RegionCandidate(
        ValueRegion region, List<DocumentValue> values, Predicate<Map<String, Object>> holds) {

    /** A word or a number, as a scenario file has it. */
    public static DocumentValue scalar(String text) {
        return new ScalarValue(text, false, Location.of(""));
    }

    /** A set of words, as a scenario file has it. */
    public static DocumentValue list(List<String> words) {
        return new SequenceValue(
                words.stream().map(RegionCandidate::scalar).toList(), Location.of(""));
    }

    static Stream<DocumentValue> scalars(List<String> texts) {
        return texts.stream().map(RegionCandidate::scalar);
    }
}
