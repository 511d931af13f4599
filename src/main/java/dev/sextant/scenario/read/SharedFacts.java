package dev.sextant.scenario.read;

import dev.sextant.scenario.value.ProblemCollector;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.source.document.MappingEntry;
import dev.sextant.source.document.MappingValue;
import dev.sextant.source.document.SequenceValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The facts that all workloads of a scenario share, written once under {@code defaults}. A workload
 * that gives a fact itself, or gives it as unknown, overrides the default.
 */
public final class SharedFacts {

    /** The key that they are under. */
    public static final String KEY = "defaults";

    private static final String WORKLOADS = "workloads";

    private SharedFacts() {}

    /** The scenario with the defaults written out in each workload, which keep their places. */
    public static MappingValue writtenOut(MappingValue scenario) {
        Optional<MappingEntry> defaults = scenario.entry(KEY);
        if (defaults.isEmpty()
                || !(defaults.get().value() instanceof MappingValue shared)
                || scenario.entry(WORKLOADS).isEmpty()
                || !(scenario.entry(WORKLOADS).get().value() instanceof SequenceValue list)) {
            return scenario;
        }
        List<DocumentValue> workloads =
                list.items().stream()
                        .map(
                                item ->
                                        item instanceof MappingValue workload
                                                ? with(shared, workload)
                                                : item)
                        .toList();
        return scenario.with(WORKLOADS, new SequenceValue(workloads, list.location()));
    }

    /**
     * Reads them once, so that their errors are reported once, and returns the scenario with each
     * workload written out; the scenario as it is if they have errors.
     */
    static MappingValue read(MappingValue scenario, ProblemCollector findings) {
        Optional<MappingEntry> defaults = scenario.entry(KEY);
        if (defaults.isEmpty()) {
            return scenario;
        }
        ProblemCollector own = new ProblemCollector(Set.of());
        Optional<MappingValue> shared =
                new ShapeChecker(own).mapping(defaults.get(), AllowedKeys.DEFAULTS);
        shared.ifPresent(mapping -> new GivenReader(own, new HashMap<>()).check(mapping));
        own.problems().forEach(findings::add);
        return own.hasErrors() ? scenario : writtenOut(scenario);
    }

    private static MappingValue with(MappingValue shared, MappingValue workload) {
        List<MappingEntry> entries = new ArrayList<>(workload.entries());
        shared.entries().stream()
                .filter(entry -> workload.entry(entry.key()).isEmpty())
                .forEach(entries::add);
        return new MappingValue(entries, workload.location());
    }
}
