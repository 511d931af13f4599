package dev.sextant.scenario.region;

import dev.sextant.fact.Fact;
import dev.sextant.fact.Given;
import dev.sextant.scenario.model.RecordConverter;
import dev.sextant.scenario.value.FactKey;
import dev.sextant.scenario.value.FactPathResolver;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.PairedFact;
import dev.sextant.trace.SupposedValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values to try where two unknown facts are given values at a time. */
final class PairedValues {

    private final FactUsageIndex readings;
    private final DecisionFacts facts;
    private final Collection<Fact> present;

    /**
     * @param present everything that a condition could be fulfilled by
     */
    PairedValues(FactUsageIndex readings, DecisionFacts facts, Collection<Fact> present) {
        this.readings = readings;
        this.facts = facts;
        this.present = present;
    }

    /** All unknown facts, in the order of the vocabulary. */
    List<PairedFact> all() {
        List<PairedFact> all = new ArrayList<>();
        for (String owner : CandidateValues.owners(facts)) {
            Map<String, Object> known =
                    RecordConverter.components(FactPathResolver.given(owner, facts));
            for (FactKey key : FactPathResolver.vocabulary(owner).keys()) {
                if (key.components().stream().allMatch(name -> known.get(name) == null)) {
                    all.add(paired(new FactPath(owner, key.name()), key));
                }
            }
        }
        return all;
    }

    private PairedFact paired(FactPath path, FactKey key) {
        List<Waiting> waiting = waiting(path, key);
        Map<FactPath, List<SupposedValue>> finer = new HashMap<>();
        for (Waiting one : waiting) {
            for (FactPath other : one.unknown()) {
                finer.computeIfAbsent(other, any -> values(path, key, waiting, Set.of(other)));
            }
        }
        return new PairedFact(path, values(path, key, waiting, Set.of()), finer);
    }

    /** The places where rules read a fact that wait for nothing, or for one other fact. */
    private List<Waiting> waiting(FactPath path, FactKey key) {
        Given owner = FactPathResolver.given(path.owner(), facts);
        List<Waiting> waiting = new ArrayList<>();
        for (FactUsage reading : readings.of(owner.getClass(), key.components())) {
            reading.waitsFor(path, facts)
                    .filter(unknown -> unknown.size() <= 1)
                    .ifPresent(unknown -> waiting.add(new Waiting(reading, unknown)));
        }
        return waiting;
    }

    private List<SupposedValue> values(
            FactPath path, FactKey key, List<Waiting> waiting, Set<FactPath> known) {
        List<FactUsage> live =
                waiting.stream()
                        .filter(one -> known.containsAll(one.unknown()))
                        .map(Waiting::reading)
                        .toList();
        Given owner = FactPathResolver.given(path.owner(), facts);
        return CandidateValues.supposed(
                path, facts, new PartitionContext(key, owner, present, live));
    }

    /** A place where a rule reads a fact, and the unknown facts that the rule waits for. */
    private record Waiting(FactUsage reading, Set<FactPath> unknown) {}
}
