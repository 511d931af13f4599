package dev.sextant.explain.model;

import dev.sextant.trace.FactPath;
import java.util.Arrays;
import java.util.List;

/**
 * How certain one answer is, and what shows it.
 *
 * @param certainty how far it can be relied on
 * @param weights the decisions with other strengths, margins and prices
 * @param facts the decisions with one given fact left out
 * @param assumptions the decisions with one assumption reversed
 * @param turning the given and assumed facts that alone turn the answer, sorted
 */
public record AnswerCertainty(
        Certainty certainty,
        StabilityCount weights,
        StabilityCount facts,
        StabilityCount assumptions,
        List<FactPath> turning) {

    /** Copies the list. */
    public AnswerCertainty {
        turning = List.copyOf(turning);
    }

    /** The same support, of another certainty. */
    public AnswerCertainty as(Certainty other) {
        return new AnswerCertainty(other, weights, facts, assumptions, turning);
    }

    /** The smallest share that keeps the answer: it is as certain as its weakest support. */
    public static double weakest(StabilityCount... tallies) {
        return Arrays.stream(tallies).mapToDouble(StabilityCount::share).min().orElse(1);
    }
}
