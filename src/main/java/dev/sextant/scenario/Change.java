package dev.sextant.scenario;

import dev.sextant.fact.Platform;
import dev.sextant.fact.Team;
import dev.sextant.fact.Workload;
import dev.sextant.source.Location;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A change of the facts that must make a rule silent.
 *
 * @param settings the facts with their other values, in the order of the file
 * @param because why the rule must be silent then
 * @param location where it begins
 */
public record Change(List<Setting> settings, String because, Location location) {

    /** Copies the settings. */
    public Change {
        settings = List.copyOf(settings);
    }

    /**
     * The facts as they are after the change; the place of a changed fact is that of the change.
     */
    public Facts appliedTo(Facts facts) {
        Platform platform = Records.with(facts.platform(), components(FactPath.PLATFORM));
        Team team = Records.with(facts.team(), components(FactPath.TEAM));
        List<Workload> workloads = new ArrayList<>();
        for (Workload workload : facts.workloads()) {
            workloads.add(Records.with(workload, components(workload.name())));
        }
        return new Facts(platform, team, workloads, origins(facts));
    }

    private Map<String, Object> components(String owner) {
        Map<String, Object> components = new HashMap<>();
        for (Setting setting : settings) {
            if (setting.path().owner().equals(owner)) {
                components.putAll(setting.components());
            }
        }
        return components;
    }

    private Map<FactPath, Location> origins(Facts facts) {
        Map<FactPath, Location> origins = new HashMap<>(facts.origins());
        for (Setting setting : settings) {
            origins.remove(setting.path());
            if (!setting.isUnknown()) {
                origins.put(setting.path(), setting.location());
            }
        }
        return origins;
    }
}
