package dev.sextant.explain.model;

import dev.sextant.trace.FactPath;
import java.util.List;

/**
 * How an answer depends on what is not known.
 *
 * @param depth how many unknown facts were given values at a time
 * @param questions the unknown facts that could turn something, the one worth most first
 * @param others the unknown facts of which no value that was tried turns anything, in the order of
 *     the vocabulary
 * @param unanswered the values over which the rules failed
 * @param tried how many values were tried in all, one fact at a time
 * @param more how many more unknown facts could turn something, as far as a fast decider foresees:
 *     those after the questions that were wanted
 * @param pairs what two facts at a time could turn; null where only single facts were tried
 */
public record SensitivityResult(
        int depth,
        List<OpenQuestion> questions,
        List<FactPath> others,
        List<FailedValue> unanswered,
        int tried,
        int more,
        PairSearchResult pairs) {

    /** With pairs, two unknown facts are given values at a time. */
    private static final int DEPTH_OF_PAIRS = 2;

    /** What single facts could turn. */
    public SensitivityResult(
            int depth,
            List<OpenQuestion> questions,
            List<FactPath> others,
            List<FailedValue> unanswered,
            int tried) {
        this(depth, questions, others, unanswered, tried, 0, null);
    }

    /** The same, with what pairs could turn besides. */
    public SensitivityResult with(PairSearchResult found) {
        return new SensitivityResult(
                DEPTH_OF_PAIRS, questions, others, unanswered, tried, more, found);
    }

    /** Whether it is known that nothing tried turns the answer or the option of a workload. */
    public boolean isSettled() {
        return unanswered.isEmpty()
                && more == 0
                && questions.stream().allMatch(OpenQuestion::isOfStyleOnly)
                && (pairs == null || pairs.isSettled());
    }
}
