package dev.sextant.scenario.value;

import dev.sextant.fact.Given;
import dev.sextant.fact.given.Platform;
import dev.sextant.fact.given.Team;
import dev.sextant.fact.given.Workload;
import dev.sextant.scenario.model.RecordConverter;
import dev.sextant.source.Location;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.FactPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes the facts of a platform apart into single ones, and puts them together again. */
public final class GivenFacts {

    private GivenFacts() {}

    /**
     * All that is known: the platform, its team, the workloads in their order; names among them.
     */
    public static List<GivenFact> of(DecisionFacts facts) {
        List<GivenFact> given = new ArrayList<>();
        add(FactPath.PLATFORM, facts.platform(), facts, given);
        add(FactPath.TEAM, facts.team(), facts, given);
        facts.workloads().forEach(workload -> add(workload.name(), workload, facts, given));
        return List.copyOf(given);
    }

    private static void add(String owner, Given thing, DecisionFacts facts, List<GivenFact> into) {
        Map<String, Object> components = RecordConverter.components(thing);
        FactPath named = new FactPath(owner, Vocabulary.NAME);
        if (components.get(Vocabulary.NAME) instanceof String name) {
            into.add(new GivenFact(named, name, facts.origins().get(named)));
        }
        for (FactKey key : FactPathResolver.vocabulary(owner).keys()) {
            FactPath path = new FactPath(owner, key.name());
            FactValueCodec.apart(key, components)
                    .ifPresent(
                            value ->
                                    into.add(
                                            new GivenFact(path, value, facts.origins().get(path))));
        }
    }

    /** The simple name of the type that holds a fact. */
    public static String type(FactPath path) {
        return FactPathResolver.vocabulary(path.owner()).type().getSimpleName();
    }

    /** The components that a fact is stored in; none where there is no such fact. */
    public static List<String> components(FactPath path) {
        return path.key().equals(Vocabulary.NAME)
                ? List.of(Vocabulary.NAME)
                : FactPathResolver.vocabulary(path.owner())
                        .key(path.key())
                        .map(FactKey::components)
                        .orElse(List.of());
    }

    /**
     * The facts that were taken apart.
     *
     * @param given the single facts, those of a workload behind its name
     * @throws IllegalArgumentException if they are not such facts; the message says which
     */
    public static DecisionFacts together(List<GivenFact> given) {
        Map<String, Map<String, Object>> things = new LinkedHashMap<>();
        Map<FactPath, Location> origins = new HashMap<>();
        for (GivenFact fact : given) {
            String owner = fact.path().owner();
            FactValueCodec.together(
                    fact, things.computeIfAbsent(owner, any -> new LinkedHashMap<>()));
            if (fact.location() != null) {
                origins.put(fact.path(), fact.location());
            }
        }
        Map<String, Object> platform = things.remove(FactPath.PLATFORM);
        Map<String, Object> team = things.remove(FactPath.TEAM);
        if (platform == null || things.isEmpty()) {
            throw new IllegalArgumentException("no platform with a workload");
        }
        return new DecisionFacts(
                RecordConverter.make(Platform.class, platform),
                RecordConverter.make(Team.class, team == null ? Map.of() : team),
                things.values().stream()
                        .map(workload -> RecordConverter.make(Workload.class, workload))
                        .toList(),
                origins);
    }
}
