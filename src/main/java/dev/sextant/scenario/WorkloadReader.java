package dev.sextant.scenario;

import dev.sextant.fact.Workload;
import dev.sextant.source.Entry;
import dev.sextant.source.Location;
import dev.sextant.source.Mapping;
import dev.sextant.source.Sequence;
import dev.sextant.source.Shown;
import dev.sextant.source.Value;
import dev.sextant.trace.FactPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the workloads of a scenario. Each has a name of its own. */
final class WorkloadReader {

    private static final Set<String> TAKEN = Set.of(FactPath.PLATFORM, FactPath.TEAM);

    private final Findings findings;
    private final GivenReader given;
    private final Map<String, Location> seen = new HashMap<>();

    WorkloadReader(Findings findings, GivenReader given) {
        this.findings = findings;
        this.given = given;
    }

    /** The workloads, in the order of the file. */
    List<Workload> read(Entry entry) {
        List<Workload> workloads = new ArrayList<>();
        List<Value> items = new Shapes(findings).items(entry);
        if (entry.value() instanceof Sequence && items.isEmpty()) {
            findings.error(
                    entry.value().location(),
                    "no-workloads",
                    "workloads is empty",
                    "Maybe describe one workload, by its name alone.");
        }
        for (Value item : items) {
            new Shapes(findings)
                    .mapping("a workload", item, Keys.WORKLOAD)
                    .ifPresent(mapping -> workloads.add(read(mapping)));
        }
        return workloads;
    }

    private Workload read(Mapping mapping) {
        Optional<Entry> entry = mapping.entry(Vocabulary.NAME);
        if (entry.isEmpty()) {
            findings.error(
                    mapping.location(),
                    "no-name",
                    "a workload has no name",
                    "Maybe add name: and a name that no other workload has.");
        }
        String name = entry.flatMap(this::name).orElse("");
        return given.read(Workload.class, Vocabulary.WORKLOAD, name, name, mapping);
    }

    private Optional<String> name(Entry entry) {
        Optional<String> name =
                new Texts(findings).read(Vocabulary.NAME, entry.value(), Texts.LONGEST_NAME);
        name.ifPresent(text -> check(text, entry.value().location()));
        return name;
    }

    private void check(String name, Location location) {
        if (TAKEN.contains(name)) {
            String what =
                    "a workload is named ("
                            + name
                            + "), which stands for the facts of the "
                            + ownerOf(name);
            findings.error(location, "name-taken", what, "Maybe name it after what it does.");
        }
        Location first = seen.putIfAbsent(name, location);
        if (first != null) {
            String what =
                    "two workloads are named (" + Shown.cut(name) + "); the first is at " + first;
            findings.error(
                    location,
                    "duplicate-name",
                    what,
                    "Maybe it is another workload, and needs another name.");
        }
    }

    private static String ownerOf(String name) {
        return name.equals(FactPath.PLATFORM) ? "platform" : "team";
    }
}
