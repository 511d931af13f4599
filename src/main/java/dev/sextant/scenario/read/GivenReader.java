package dev.sextant.scenario.read;

import dev.sextant.fact.Given;
import dev.sextant.fact.given.Workload;
import dev.sextant.scenario.model.RecordConverter;
import dev.sextant.scenario.value.FactKey;
import dev.sextant.scenario.value.FactReader;
import dev.sextant.scenario.value.ProblemCollector;
import dev.sextant.scenario.value.Vocabulary;
import dev.sextant.source.Location;
import dev.sextant.source.document.MappingEntry;
import dev.sextant.source.document.MappingValue;
import dev.sextant.trace.FactPath;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the facts of a platform, a team or a workload, and remembers where each one is. */
final class GivenReader {

    private final FactReader facts;
    private final Map<FactPath, Location> origins;

    GivenReader(ProblemCollector findings, Map<FactPath, Location> origins) {
        this.facts = new FactReader(findings);
        this.origins = origins;
    }

    /** The record with what the mapping says of it. Keys that give no fact are left to others. */
    <G extends Given> G read(
            Class<G> type, Vocabulary vocabulary, String owner, String name, MappingValue mapping) {
        Map<String, Object> components = new HashMap<>();
        components.put(Vocabulary.NAME, name);
        for (MappingEntry entry : mapping.entries()) {
            vocabulary.key(entry.key()).ifPresent(key -> read(key, entry, owner, components));
        }
        return RecordConverter.make(type, components);
    }

    /** Reads the facts of a workload for their problems alone. */
    void check(MappingValue mapping) {
        read(Workload.class, Vocabulary.WORKLOAD, "", "", mapping);
    }

    private void read(
            FactKey key, MappingEntry entry, String owner, Map<String, Object> components) {
        Optional<Map<String, Object>> values = facts.read(key, entry.value());
        values.ifPresent(components::putAll);
        if (values.isPresent() && values.get().values().stream().anyMatch(value -> value != null)) {
            origins.put(new FactPath(owner, key.name()), entry.location());
        }
    }
}
