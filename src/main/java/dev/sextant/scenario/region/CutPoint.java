package dev.sextant.scenario.region;

import dev.sextant.rulebook.model.ComparisonOperator;
import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * A place between numbers where a condition distinguishes those below from those above.
 *
 * @param at the figure beside it
 * @param after whether the figure itself lies below the cut
 */
record CutPoint(BigDecimal at, boolean after) implements Comparable<CutPoint> {

    /** The cuts that a comparison with a figure makes. */
    static Stream<CutPoint> of(ComparisonOperator operator, BigDecimal figure) {
        CutPoint before = new CutPoint(figure, false);
        CutPoint after = new CutPoint(figure, true);
        return switch (operator) {
            case MORE, AT_MOST -> Stream.of(after);
            case AT_LEAST, LESS -> Stream.of(before);
            default -> Stream.of(before, after);
        };
    }

    /** Whether a number lies below. */
    boolean isAbove(BigDecimal number) {
        int order = number.compareTo(at);
        return order < 0 || order == 0 && after;
    }

    @Override
    public int compareTo(CutPoint other) {
        int byFigure = at.compareTo(other.at);
        return byFigure == 0 ? Boolean.compare(after, other.after) : byFigure;
    }
}
