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
 */
public record FlipQuestion(
        Goal goal, int maxChanges, Set<FactPath> keep, Set<FactPath> only, int most) {

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
