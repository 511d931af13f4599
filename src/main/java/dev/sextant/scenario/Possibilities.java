package dev.sextant.scenario;

import dev.sextant.fact.Fact;
import dev.sextant.fact.Given;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.source.Value;
import dev.sextant.source.Words;
import dev.sextant.trace.Alternatives;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Facts;
import dev.sextant.trace.Region;
import dev.sextant.trace.Supposed;
import dev.sextant.trace.Trace;
import dev.sextant.trace.Unknown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The values that facts could have instead of those they have, as far as rules can tell them apart.
 * Of a known set, those with one word more or less: each further word would be a change of its own.
 */
public final class Possibilities implements Alternatives {

    private final Readings readings;
    private final Suppositions suppositions;

    /** What rules can tell apart is read off their conditions and figures. */
    public Possibilities(Rulebook rulebook) {
        this.readings = new Readings(rulebook);
        this.suppositions = new Suppositions(rulebook);
    }

    @Override
    public List<Unknown> alone(Trace trace) {
        int before = contradictions(trace.facts());
        return all(
                trace,
                path -> {
                    List<Supposed> others = suppositions.alternatives(trace, path);
                    return isKnownSet(path, trace.facts())
                            ? neighbours(path, trace.facts()).stream()
                                    .filter(set -> !others.isEmpty())
                                    .filter(set -> contradictions(set.facts()) <= before)
                                    .toList()
                            : others;
                });
    }

    @Override
    public List<Unknown> together(Trace trace) {
        Collection<Fact> present = readings.facts(trace);
        return all(
                trace,
                path ->
                        isKnownSet(path, trace.facts())
                                ? neighbours(path, trace.facts())
                                : everywhere(path, trace.facts(), present));
    }

    @Override
    public int contradictions(Facts facts) {
        return Suppositions.contradictions(facts);
    }

    private static List<Unknown> all(Trace trace, Function<FactPath, List<Supposed>> values) {
        List<String> owners = new ArrayList<>(List.of(FactPath.PLATFORM, FactPath.TEAM));
        trace.facts().workloads().forEach(workload -> owners.add(workload.name()));
        List<Unknown> all = new ArrayList<>();
        for (String owner : owners) {
            for (String key : Owners.vocabulary(owner).names()) {
                FactPath path = new FactPath(owner, key);
                all.add(new Unknown(path, values.apply(path)));
            }
        }
        return List.copyOf(all);
    }

    private static boolean isKnownSet(FactPath path, Facts facts) {
        return set(path, facts).isPresent();
    }

    private static Optional<Set<?>> set(FactPath path, Facts facts) {
        Object value =
                Records.components(Owners.given(path.owner(), facts))
                        .get(key(path).components().get(0));
        return value instanceof Set<?> set ? Optional.of(set) : Optional.empty();
    }

    private static Key key(FactPath path) {
        return Owners.vocabulary(path.owner()).key(path.key()).orElseThrow();
    }

    /** The sets that differ from a known one in one word, in the order of the vocabulary. */
    private static List<Supposed> neighbours(FactPath path, Facts facts) {
        List<String> known =
                set(path, facts).orElseThrow().stream()
                        .map(word -> Words.of((Enum<?>) word))
                        .toList();
        List<Supposed> neighbours = new ArrayList<>();
        for (String word : key(path).words()) {
            List<String> words =
                    key(path).words().stream()
                            .filter(each -> known.contains(each) != each.equals(word))
                            .toList();
            Region region = new Region.Sets(words.stream().map(List::of).toList(), List.of());
            neighbours.add(
                    Suppositions.supposedAnyhow(
                            new Candidate(region, list(words), any -> false),
                            path,
                            key(path),
                            facts));
        }
        return neighbours;
    }

    private static List<Value> list(List<String> words) {
        return List.of(Candidate.list(words));
    }

    /** A value of each region, whatever the other facts are. */
    private List<Supposed> everywhere(FactPath path, Facts facts, Collection<Fact> present) {
        Given owner = Owners.given(path.owner(), facts);
        Key key = key(path);
        List<Reading> all = readings.of(owner.getClass(), key.components());
        if (all.isEmpty()) {
            return List.of();
        }
        Map<String, Object> now = Records.components(owner);
        boolean isKnown = key.components().stream().anyMatch(name -> now.get(name) != null);
        Situation situation = new Situation(key, owner, present, all);
        return new Regions(situation, value -> true)
                .candidates().stream()
                        .filter(candidate -> !(isKnown && candidate.holds().test(now)))
                        .filter(candidate -> isOneWordAtMost(candidate.region()))
                        .map(candidate -> Suppositions.supposedAnyhow(candidate, path, key, facts))
                        .toList();
    }

    private static boolean isOneWordAtMost(Region region) {
        return !(region instanceof Region.Sets sets) || sets.parts().size() <= 1;
    }
}
