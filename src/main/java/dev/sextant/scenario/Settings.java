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

/** Gives facts other values. */
final class Settings {

    private Settings() {}

    /** The facts as they are with the settings; a changed fact stands where its setting does. */
    static Facts applied(List<Setting> settings, Facts facts) {
        Platform platform = Records.with(facts.platform(), components(settings, FactPath.PLATFORM));
        Team team = Records.with(facts.team(), components(settings, FactPath.TEAM));
        List<Workload> workloads = new ArrayList<>();
        for (Workload workload : facts.workloads()) {
            workloads.add(Records.with(workload, components(settings, workload.name())));
        }
        return new Facts(platform, team, workloads, origins(settings, facts));
    }

    private static Map<String, Object> components(List<Setting> settings, String owner) {
        Map<String, Object> components = new HashMap<>();
        for (Setting setting : settings) {
            if (setting.path().owner().equals(owner)) {
                components.putAll(setting.components());
            }
        }
        return components;
    }

    private static Map<FactPath, Location> origins(List<Setting> settings, Facts facts) {
        Map<FactPath, Location> origins = new HashMap<>(facts.origins());
        for (Setting setting : settings) {
            origins.remove(setting.path());
            if (!setting.isUnknown() && setting.location() != null) {
                origins.put(setting.path(), setting.location());
            }
        }
        return origins;
    }
}
