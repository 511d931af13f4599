package dev.sextant.fact.verdict;

import dev.sextant.fact.AbsentWord;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Style;
import java.util.Optional;

/**
 * Where a workload runs, or that it has no place yet.
 *
 * @param workload the workload's name
 * @param option the option; null while the workload has no place
 * @param style the style; null where the option has none, and while the workload has no place
 * @param points the score of the option, in points; 0 where there is none
 * @param margin its lead over the other option in points, below 0 where the workload gives up a
 *     better one; null where no other option is possible, and while the workload has no place
 * @param basis what the placement is based on, or why there is none
 */
public record Placement(
        String workload,
        @AbsentWord(Placement.OPEN) Option option,
        Style style,
        int points,
        Integer margin,
        Basis basis)
        implements Conclusion {

    /** The word for a workload without a place, in scenario files and results. */
    public static final String OPEN = "open";

    /** Whether the workload has a place. */
    public boolean isPlaced() {
        return option != null;
    }

    /** Returns the option; empty while the workload has no place. */
    public Optional<Option> chosen() {
        return Optional.ofNullable(option);
    }
}
