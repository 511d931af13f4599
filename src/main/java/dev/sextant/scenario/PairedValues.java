package dev.sextant.scenario;

import dev.sextant.fact.Fact;
import dev.sextant.fact.Given;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Facts;
import dev.sextant.trace.Paired;
import dev.sextant.trace.Supposed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values to try where two unknown facts are given values at a time. */
final class PairedValues {

    private final Readings readings;
    private final Facts facts;
    private final Collection<Fact> present;

    /**
     * @param present everything that a condition could be fulfilled by
     */
    PairedValues(Readings readings, Facts facts, Collection<Fact> present) {
        this.readings = readings;
        this.facts = facts;
        this.present = present;
    }

    /** All unknown facts, in the order of the vocabulary. */
    List<Paired> all() {
        List<Paired> all = new ArrayList<>();
        for (String owner : Suppositions.owners(facts)) {
            Map<String, Object> known = Records.components(Owners.given(owner, facts));
            for (Key key : Owners.vocabulary(owner).keys()) {
                if (key.components().stream().allMatch(name -> known.get(name) == null)) {
                    all.add(paired(new FactPath(owner, key.name()), key));
                }
            }
        }
        return all;
    }

    private Paired paired(FactPath path, Key key) {
        List<Waiting> waiting = waiting(path, key);
        Map<FactPath, List<Supposed>> finer = new HashMap<>();
        for (Waiting one : waiting) {
            for (FactPath other : one.unknown()) {
                finer.computeIfAbsent(other, any -> values(path, key, waiting, Set.of(other)));
            }
        }
        return new Paired(path, values(path, key, waiting, Set.of()), finer);
    }

    /** The places where rules read a fact that wait for nothing, or for one other fact. */
    private List<Waiting> waiting(FactPath path, Key key) {
        Given owner = Owners.given(path.owner(), facts);
        List<Waiting> waiting = new ArrayList<>();
        for (Reading reading : readings.of(owner.getClass(), key.components())) {
            reading.waitsFor(path, facts)
                    .filter(unknown -> unknown.size() <= 1)
                    .ifPresent(unknown -> waiting.add(new Waiting(reading, unknown)));
        }
        return waiting;
    }

    private List<Supposed> values(
            FactPath path, Key key, List<Waiting> waiting, Set<FactPath> known) {
        List<Reading> live =
                waiting.stream()
                        .filter(one -> known.containsAll(one.unknown()))
                        .map(Waiting::reading)
                        .toList();
        Given owner = Owners.given(path.owner(), facts);
        return Suppositions.supposed(path, facts, new Situation(key, owner, present, live));
    }

    /** A place where a rule reads a fact, and the unknown facts that the rule waits for. */
    private record Waiting(Reading reading, Set<FactPath> unknown) {}
}
