package dev.sextant.whatif.sensitivity;

import dev.sextant.explain.model.PairSearchResult;
import dev.sextant.trace.FactPath;
import java.util.List;

/**
 * The certainty of an answer at the end of an interview.
 *
 * @param alone the facts that nobody knows and that alone could turn the answer
 * @param pairs what was found of pairs; nobody knows one or both facts of each that turns something
 * @param unanswered how many values of single facts the rules failed over
 */
public record InterviewResult(List<FactPath> alone, PairSearchResult pairs, int unanswered) {

    /** How sure. */
    public enum Degree {
        /** No unknown fact and no two of them turn the answer. */
        SETTLED,
        /** The same, but for what nobody knows. */
        SETTLED_AS_FAR_AS_KNOWN,
        /** Some pairs were not tried, or the rules failed over some values. */
        NOT_KNOWN
    }

    /** Copies the list. */
    public InterviewResult {
        alone = List.copyOf(alone);
    }

    /** How sure it is. */
    public Degree degree() {
        if (!pairs.isComplete() || unanswered > 0) {
            return Degree.NOT_KNOWN;
        }
        return alone.isEmpty() && pairs.isSettled()
                ? Degree.SETTLED
                : Degree.SETTLED_AS_FAR_AS_KNOWN;
    }
}
