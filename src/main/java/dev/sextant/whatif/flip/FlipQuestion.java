package dev.sextant.whatif.flip;

import dev.sextant.trace.FactPath;
import dev.sextant.whatif.evaluate.Goal;
import java.util.Set;

/**
 * The question what would change the answer.
 *
 * @param goal the answer that is wanted
 * @param maxChanges how many facts may change together, 1 and more
 * @param keep the facts that must stay as they are
 * @param only the facts that may change; empty where all may
 * @param most how many sets of changes are shown at most; those that are shown are verified
 * @param proof which values of these are verified
 */
public record FlipQuestion(
        Goal goal, int maxChanges, Set<FactPath> keep, Set<FactPath> only, int most, Proof proof) {

    /** Which of the values that are shown are decided by the rules, and not only foreseen. */
    public enum Proof {
        /** Each of them. */
        EVERY_VALUE,
        /** Each that a reader sees by name: of sets of words only the smallest are. */
        NAMED_VALUES
    }

    /** A question of which every value that is shown is verified. */
    public FlipQuestion(
            Goal goal, int maxChanges, Set<FactPath> keep, Set<FactPath> only, int most) {
        this(goal, maxChanges, keep, only, most, Proof.EVERY_VALUE);
    }

    /** Copies the sets. */
    public FlipQuestion {
        keep = Set.copyOf(keep);
        only = Set.copyOf(only);
    }

    /** Whether a fact may change. */
    boolean allows(FactPath path) {
        return !keep.contains(path) && (only.isEmpty() || only.contains(path));
    }
}
