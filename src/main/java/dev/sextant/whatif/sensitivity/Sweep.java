package dev.sextant.whatif.sensitivity;

import dev.sextant.fact.term.Style;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.ValueRegion;
import java.util.List;

/**
 * The answer over the entire range of one fact, or of two.
 *
 * @param trace the current decision
 * @param workload the workload whose placement is shown; null for the answer of the platform
 * @param axes one fact, or two
 * @param cells an answer for each stop of the first fact, and within it for each stop of the second
 */
public record Sweep(DecisionTrace trace, String workload, List<Axis> axes, List<Cell> cells) {

    /** Copies the lists. */
    public Sweep {
        axes = List.copyOf(axes);
        cells = List.copyOf(cells);
    }

    /** The answer at a stop of the first fact and one of the second, 0 where there is none. */
    public Cell at(int first, int second) {
        return cells.get(first * (axes.size() == 1 ? 1 : axes.get(1).stops().size()) + second);
    }

    /**
     * A fact with all that it could be.
     *
     * @param path the fact
     * @param now its value now, as a scenario file has it
     * @param stops its regions, in the order of the vocabulary or of size
     */
    public record Axis(FactPath path, String now, List<Stop> stops) {

        /** Copies the list. */
        public Axis {
            stops = List.copyOf(stops);
        }
    }

    /**
     * Values that no rule distinguishes.
     *
     * @param value one of them, as a scenario file has it
     * @param region all of them
     * @param isNow whether the fact lies there now
     */
    public record Stop(String value, ValueRegion region, boolean isNow) {}

    /**
     * An answer, as the rules decided it.
     *
     * @param isDecided whether there is an answer; false if the values contradict each other or the
     *     rules fail
     * @param answer the answer of the platform or the option of the workload; null where there is
     *     no answer, and where the workload is open
     * @param style the style of the workload, where it has one
     */
    public record Cell(boolean isDecided, Enum<?> answer, Style style) {

        /** No answer. */
        public static final Cell NONE = new Cell(false, null, null);

        /** The answer of a platform. */
        static Cell of(Answer answer) {
            return new Cell(true, answer, null);
        }

        /** Where a workload is placed. */
        static Cell of(Placement placement) {
            return new Cell(true, placement.option(), placement.style());
        }

        /** The same for every style. */
        public Cell withoutStyle() {
            return new Cell(isDecided, answer, null);
        }
    }
}
