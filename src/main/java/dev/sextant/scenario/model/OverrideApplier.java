package dev.sextant.scenario.model;

import dev.sextant.fact.given.Platform;
import dev.sextant.fact.given.Team;
import dev.sextant.fact.given.Workload;
import dev.sextant.source.Location;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.FactPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives facts other values. */
public final class OverrideApplier {

    private OverrideApplier() {}

    /** The facts as they are with the settings; a changed fact is where its setting does. */
    public static DecisionFacts applied(List<FactOverride> settings, DecisionFacts facts) {
        Platform platform =
                RecordConverter.with(facts.platform(), components(settings, FactPath.PLATFORM));
        Team team = RecordConverter.with(facts.team(), components(settings, FactPath.TEAM));
        List<Workload> workloads = new ArrayList<>();
        for (Workload workload : facts.workloads()) {
            workloads.add(RecordConverter.with(workload, components(settings, workload.name())));
        }
        return new DecisionFacts(platform, team, workloads, origins(settings, facts));
    }

    private static Map<String, Object> components(List<FactOverride> settings, String owner) {
        Map<String, Object> components = new HashMap<>();
        for (FactOverride setting : settings) {
            if (setting.path().owner().equals(owner)) {
                components.putAll(setting.components());
            }
        }
        return components;
    }

    private static Map<FactPath, Location> origins(
            List<FactOverride> settings, DecisionFacts facts) {
        Map<FactPath, Location> origins = new HashMap<>(facts.origins());
        for (FactOverride setting : settings) {
            origins.remove(setting.path());
            if (!setting.isUnknown() && setting.location() != null) {
                origins.put(setting.path(), setting.location());
            }
        }
        return origins;
    }
}
