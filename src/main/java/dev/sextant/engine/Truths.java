package dev.sextant.engine;

import dev.sextant.trace.Judged;
import dev.sextant.trace.JudgedConstraint;
import dev.sextant.trace.Truth;
import java.util.List;
import java.util.stream.Stream;

/** Takes several truths together: the one that stands most in the way. */
final class Truths {

    private Truths() {}

    static Truth ofConstraints(List<JudgedConstraint> constraints) {
        return worst(constraints.stream().map(JudgedConstraint::truth));
    }

    static Truth worst(List<Judged> conditions) {
        return worst(conditions.stream().map(Judged::truth));
    }

    private static Truth worst(Stream<Truth> truths) {
        List<Truth> all = truths.toList();
        for (Truth truth : List.of(Truth.FALSE, Truth.UNKNOWN, Truth.NOT_REACHED)) {
            if (all.contains(truth)) {
                return truth;
            }
        }
        return Truth.TRUE;
    }
}
