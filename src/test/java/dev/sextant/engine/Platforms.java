package dev.sextant.engine;

import dev.sextant.fact.given.UnknownFacts;
import dev.sextant.fact.given.Workload;
import dev.sextant.trace.DecisionFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Platforms of which nothing is known but names. */
public final class Platforms {

    public static final String NAME = "shop";

    private Platforms() {}

    public static DecisionFacts with(String... workloads) {
        List<Workload> unknown = new ArrayList<>();
        for (String workload : workloads) {
            unknown.add(UnknownFacts.workload(workload));
        }
        return new DecisionFacts(
                UnknownFacts.platform(NAME), UnknownFacts.team(), unknown, Map.of());
    }
}
