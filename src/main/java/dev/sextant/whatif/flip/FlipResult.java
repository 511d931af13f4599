package dev.sextant.whatif.flip;

import dev.sextant.trace.DecisionTrace;
import java.util.List;

/**
 * The changes that lead to the requested answer.
 *
 * @param question what was asked
 * @param trace the current decision
 * @param already whether the answer is already the wanted one; then nothing was tried
 * @param flips the smallest sets of changed facts, the easiest first
 * @param more how many more sets there are that were not asked for
 * @param different how many different sets of facts all of them change: where one fact may have a
 *     value only beside some values of another, their facts are shown more than once
 * @param facts how many facts had values to try
 * @param levels how far the search went, for one change, for two together and so on
 * @param failures how many combinations the rules failed over, so that nobody knows what they give
 */
public record FlipResult(
        FlipQuestion question,
        DecisionTrace trace,
        boolean already,
        List<Flip> flips,
        int more,
        int different,
        int facts,
        List<Level> levels,
        int failures) {

    /** Copies the lists. */
    public FlipResult {
        flips = List.copyOf(flips);
        levels = List.copyOf(levels);
    }

    /** The answer to a question for what the decision answers already. */
    static FlipResult already(FlipQuestion question, DecisionTrace trace) {
        return new FlipResult(question, trace, true, List.of(), 0, 0, 0, List.of(), 0);
    }

    /** Whether everything was tried, so that there is no smaller set and no other. */
    public boolean isComplete() {
        return levels.stream().allMatch(Level::isComplete);
    }

    /**
     * How far the search went among the sets of so many facts. Facts that give the answer by
     * themselves are left out of larger sets.
     *
     * @param changes how many facts change together
     * @param combinations how many combinations of values there are; where the search was cut
     *     short, with those that it would have left out
     * @param tried how many of them were judged
     * @param contradictory how many of those judged contradict themselves and were not decided
     */
    public record Level(int changes, long combinations, long tried, long contradictory) {

        /** Whether every combination was judged. */
        public boolean isComplete() {
            return tried == combinations;
        }
    }
}
