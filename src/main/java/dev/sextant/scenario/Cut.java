package dev.sextant.scenario;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * A place between numbers where a condition tells those below from those above.
 *
 * @param at the figure beside it
 * @param after whether the figure itself lies below the cut
 */
record Cut(BigDecimal at, boolean after) implements Comparable<Cut> {

    /** The cuts that a comparison with a figure makes. */
    static Stream<Cut> of(String operator, BigDecimal figure) {
        Cut before = new Cut(figure, false);
        Cut after = new Cut(figure, true);
        return switch (operator) {
            case ">", "<=" -> Stream.of(after);
            case ">=", "<" -> Stream.of(before);
            default -> Stream.of(before, after);
        };
    }

    /** Whether a number lies below. */
    boolean isAbove(BigDecimal number) {
        int order = number.compareTo(at);
        return order < 0 || order == 0 && after;
    }

    @Override
    public int compareTo(Cut other) {
        int byFigure = at.compareTo(other.at);
        return byFigure == 0 ? Boolean.compare(after, other.after) : byFigure;
    }
}
