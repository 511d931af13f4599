package dev.sextant.report;

import dev.sextant.explain.Wording;
import dev.sextant.fact.Basis;
import dev.sextant.fact.Option;
import dev.sextant.fact.Placement;

/** Says answers as people would. */
final class Prose {

    private Prose() {}

    /** A value without hyphens: {@code managed Kubernetes}. */
    static String of(Enum<?> value) {
        return Wording.of(value).replace('-', ' ').replace("kubernetes", "Kubernetes");
    }

    /** The place of a workload: option and style. */
    static String place(Placement placement) {
        return placement.style() == null
                ? of(placement.option())
                : of(placement.option()) + ", " + of(placement.style());
    }

    /** How a workload came to its place, with its lead in points. */
    static String lead(Placement placement) {
        return switch (placement.basis()) {
            case REASONS -> Counted.of(placement.margin(), "point") + " ahead";
            case LIMITS ->
                    placement.option() == Option.NEITHER
                            ? "ruled out everywhere"
                            : "nothing else is left";
            case SIMPLEST_FIRST -> "close, and the simpler";
            case MAJORITY -> "follows the others" + givenUp(placement);
            case TOO_LITTLE_KNOWN -> "too little is known";
        };
    }

    /** The margin for a table: points where there are any to compare. */
    static String margin(Placement placement) {
        return placement.margin() == null || placement.basis() == Basis.LIMITS
                ? "-"
                : placement.margin().toString();
    }

    private static String givenUp(Placement placement) {
        return placement.margin() != null && placement.margin() < 0
                ? ", giving up " + Counted.of(-placement.margin(), "point")
                : "";
    }
}
