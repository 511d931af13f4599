package dev.sextant.trace;

import dev.sextant.fact.Platform;
import dev.sextant.fact.Team;
import dev.sextant.fact.Workload;
import dev.sextant.source.Location;
import java.util.List;
import java.util.Map;

/**
 * The given facts of one decision.
 *
 * @param platform the platform
 * @param team its team; every component is null where nothing is said of it
 * @param workloads its workloads, one or more, in the order given
 * @param origins where each given fact stands
 */
public record DecisionFacts(
        Platform platform, Team team, List<Workload> workloads, Map<FactPath, Location> origins) {

    /** Copies the list and the map. */
    public DecisionFacts {
        workloads = List.copyOf(workloads);
        origins = Map.copyOf(origins);
    }
}
