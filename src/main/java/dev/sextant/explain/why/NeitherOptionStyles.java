package dev.sextant.explain.why;

import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.verdict.Placement;
import java.util.List;
import java.util.Objects;

/** The parts of a platform that go to neither Kubernetes nor serverless. */
public final class NeitherOptionStyles {

    private NeitherOptionStyles() {}

    /** The styles of these parts, each once, in the order of the workloads. */
    public static List<Style> styles(List<Placement> placements) {
        return placements.stream()
                .filter(placement -> placement.option() == Option.NEITHER)
                .map(Placement::style)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
