package dev.sextant.scenario.read;

import dev.sextant.fact.given.Workload;
import dev.sextant.scenario.value.ProblemCollector;
import dev.sextant.scenario.value.Vocabulary;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.source.document.MappingEntry;
import dev.sextant.source.document.MappingValue;
import dev.sextant.source.document.MessageText;
import dev.sextant.source.document.SequenceValue;
import dev.sextant.trace.FactPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the workloads of a scenario. Each has a name of its own. */
public final class WorkloadReader {

    /**
     * Each workload takes some fifty firings of the shipped rules, and a decision ends at 100,000
     * firings.
     */
    public static final int MOST_WORKLOADS = 1_000;

    private static final Set<String> TAKEN = Set.of(FactPath.PLATFORM, FactPath.TEAM);

    private final ProblemCollector findings;
    private final GivenReader given;
    private final Map<String, Location> seen = new HashMap<>();

    WorkloadReader(ProblemCollector findings, GivenReader given) {
        this.findings = findings;
        this.given = given;
    }

    /** The workloads, in the order of the file. */
    List<Workload> read(MappingEntry entry) {
        List<Workload> workloads = new ArrayList<>();
        List<DocumentValue> items = new ShapeChecker(findings).items(entry);
        if (entry.value() instanceof SequenceValue && items.isEmpty()) {
            findings.error(
                    entry.value().location(),
                    "no-workloads",
                    "the list of workloads is empty",
                    "Maybe add a workload: its name is enough.");
        }
        if (items.size() > MOST_WORKLOADS) {
            findings.add(tooMany(entry.value().location(), Integer.toString(items.size())));
            return workloads;
        }
        for (DocumentValue item : items) {
            new ShapeChecker(findings)
                    .mapping("a workload", item, AllowedKeys.WORKLOAD)
                    .ifPresent(mapping -> workloads.add(read(mapping)));
        }
        return workloads;
    }

    /**
     * Returns the problem of a scenario with too many workloads.
     *
     * @param number how many there are, or that there are more
     */
    public static Problem tooMany(Location location, String number) {
        return Problem.error(
                location,
                "too-many-workloads",
                "the scenario has "
                        + number
                        + " workloads, but "
                        + MOST_WORKLOADS
                        + " is the maximum",
                "Maybe split it into several scenarios, such as one for each team.");
    }

    private Workload read(MappingValue mapping) {
        Optional<MappingEntry> entry = mapping.entry(Vocabulary.NAME);
        if (entry.isEmpty()) {
            findings.error(
                    mapping.location(),
                    "no-name",
                    "a workload has no name",
                    "Maybe add name: and a unique name.");
        }
        String name = entry.flatMap(this::name).orElse("");
        return given.read(Workload.class, Vocabulary.WORKLOAD, name, name, mapping);
    }

    private Optional<String> name(MappingEntry entry) {
        Optional<String> name =
                new TextReader(findings)
                        .read(Vocabulary.NAME, entry.value(), TextReader.LONGEST_NAME);
        name.ifPresent(text -> check(text, entry.value().location()));
        return name;
    }

    private void check(String name, Location location) {
        if (TAKEN.contains(name)) {
            String what =
                    "a workload is named ("
                            + name
                            + "), which is reserved for the facts of the "
                            + ownerOf(name);
            findings.error(location, "name-taken", what, "Maybe name it after its purpose.");
        }
        Location first = seen.putIfAbsent(name, location);
        if (first != null) {
            String what =
                    "two workloads are named ("
                            + MessageText.cut(name)
                            + "); the first is at "
                            + first;
            findings.error(location, "duplicate-name", what, "Maybe rename one of the two.");
        }
    }

    private static String ownerOf(String name) {
        return name.equals(FactPath.PLATFORM) ? "platform" : "team";
    }
}
