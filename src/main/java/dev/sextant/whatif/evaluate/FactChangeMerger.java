package dev.sextant.whatif.evaluate;

import dev.sextant.explain.words.GivenValueReader;
import dev.sextant.fact.Given;
import dev.sextant.fact.given.Platform;
import dev.sextant.fact.given.Team;
import dev.sextant.fact.given.Workload;
import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.source.Location;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.FactPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts changes of several facts together, each of which stands in facts of its own. */
public final class FactChangeMerger {

    private final DecisionFacts facts;
    private final Map<FactPath, DecisionFacts> changed;

    private FactChangeMerger(DecisionFacts facts, Map<FactPath, DecisionFacts> changed) {
        this.facts = facts;
        this.changed = changed;
    }

    /**
     * The facts with all the changes.
     *
     * @param facts the facts without a change
     * @param changed for each fact that changes, the facts with that change alone
     */
    public static DecisionFacts of(DecisionFacts facts, Map<FactPath, DecisionFacts> changed) {
        if (changed.size() == 1) {
            return changed.values().iterator().next();
        }
        return new FactChangeMerger(facts, changed).put();
    }

    private DecisionFacts put() {
        List<Workload> workloads = new ArrayList<>(facts.workloads().size());
        for (int index = 0; index < facts.workloads().size(); index++) {
            int place = index;
            Workload workload = facts.workloads().get(index);
            workloads.add(with(workload.name(), workload, then -> then.workloads().get(place)));
        }
        Platform platform = with(FactPath.PLATFORM, facts.platform(), DecisionFacts::platform);
        Team team = with(FactPath.TEAM, facts.team(), DecisionFacts::team);
        Map<FactPath, Location> origins = new HashMap<>(facts.origins());
        origins.keySet().removeAll(changed.keySet());
        return new DecisionFacts(platform, team, workloads, origins);
    }

    private <G extends Given> G with(String owner, G given, Function<DecisionFacts, G> of) {
        List<FactPath> own =
                changed.keySet().stream().filter(path -> path.owner().equals(owner)).toList();
        if (own.isEmpty()) {
            return given;
        }
        if (own.size() == 1) {
            return of.apply(changed.get(own.get(0)));
        }
        Map<String, Given> byKey = new HashMap<>();
        own.forEach(path -> byKey.put(path.key(), of.apply(changed.get(path))));
        return made(given, byKey);
    }

    @SuppressWarnings("unchecked")
    private static <G extends Given> G made(G given, Map<String, Given> byKey) {
        RecordShape shape = RecordShape.of(given.getClass());
        return (G)
                shape.make(
                        shape.components().stream()
                                .map(
                                        component ->
                                                RecordShape.value(
                                                        byKey.getOrDefault(
                                                                GivenValueReader.key(component),
                                                                given),
                                                        component))
                                .toArray());
    }
}
