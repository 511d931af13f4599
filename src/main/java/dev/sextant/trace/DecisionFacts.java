package dev.sextant.trace;

import dev.sextant.fact.Given;
import dev.sextant.fact.given.Platform;
import dev.sextant.fact.given.Team;
import dev.sextant.fact.given.Workload;
import dev.sextant.source.Location;
import java.util.List;
import java.util.Map;

/**
 * The given facts of one decision.
 *
 * @param platform the platform
 * @param team its team; every component is null where nothing is said of it
 * @param workloads its workloads, one or more, in the order given
 * @param origins where each given fact is
 */
public record DecisionFacts(
        Platform platform, Team team, List<Workload> workloads, Map<FactPath, Location> origins) {

    /** Copies the list and the map. */
    public DecisionFacts {
        workloads = List.copyOf(workloads);
        origins = Map.copyOf(origins);
    }

    /**
     * Returns the given facts of one owner.
     *
     * @param owner {@link FactPath#PLATFORM}, {@link FactPath#TEAM} or the name of a workload
     * @throws java.util.NoSuchElementException if no workload has that name
     */
    public Given given(String owner) {
        return switch (owner) {
            case FactPath.PLATFORM -> platform;
            case FactPath.TEAM -> team;
            default ->
                    workloads.stream()
                            .filter(workload -> workload.name().equals(owner))
                            .findFirst()
                            .orElseThrow();
        };
    }
}
