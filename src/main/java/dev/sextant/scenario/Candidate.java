package dev.sextant.scenario;

import dev.sextant.source.Location;
import dev.sextant.source.Scalar;
import dev.sextant.source.Sequence;
import dev.sextant.source.Value;
import dev.sextant.trace.Region;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A region with values of it.
 *
 * @param region the region
 * @param values values that lie in it, the first the one to try; the others stand in where that
 *     contradicts what is known
 * @param holds whether the region holds what a fact is, from the components that keep it
 */
record Candidate(Region region, List<Value> values, Predicate<Map<String, Object>> holds) {

    /** A word or a number, as a scenario file has it. */
    static Value scalar(String text) {
        return new Scalar(text, false, Location.of(""));
    }

    /** A set of words, as a scenario file has it. */
    static Value list(List<String> words) {
        return new Sequence(words.stream().map(Candidate::scalar).toList(), Location.of(""));
    }

    static Stream<Value> scalars(List<String> texts) {
        return texts.stream().map(Candidate::scalar);
    }
}
