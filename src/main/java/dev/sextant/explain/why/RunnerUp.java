package dev.sextant.explain.why;

import dev.sextant.fact.term.Style;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.fact.verdict.Score;
import dev.sextant.trace.DecisionTrace;
import java.util.Comparator;
import java.util.Optional;

/** Finds the style that a placement is compared with. */
public final class RunnerUp {

    private static final Comparator<Score> BY_POINTS =
            Comparator.comparing(Score::points)
                    .thenComparing(Comparator.comparing(Score::style).reversed());

    private RunnerUp() {}

    /** The best style of the other options; none where no other option is possible. */
    public static Optional<Style> of(Placement placement, DecisionTrace trace) {
        return trace.conclusions(Score.class)
                .filter(score -> score.workload().equals(placement.workload()))
                .filter(score -> score.option() != placement.option())
                .max(BY_POINTS)
                .map(Score::style);
    }
}
