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
import java.util.HashMap;
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
        return Suppositions.contradicting(facts);
    }

    @Override
    public dev.sextant.trace.Range range(Trace trace, FactPath path, boolean alone) {
        Key key = key(path);
        Map<String, Object> now = Records.components(Owners.given(path.owner(), trace.facts()));
        List<Supposed> values =
                alone && key.form() != Form.CHOICES
                        ? suppositions.alternatives(forgotten(trace, path), path)
                        : regions(path, trace.facts(), readings.facts(trace)).stream()
                                .map(
                                        one ->
                                                Suppositions.supposedAnyhow(
                                                        one, path, key, trace.facts()))
                                .toList();
        List<Region> others =
                alone && key.form() != Form.CHOICES
                        ? suppositions.alternatives(trace, path).stream()
                                .map(Supposed::region)
                                .toList()
                        : regions(path, trace.facts(), readings.facts(trace)).stream()
                                .filter(one -> !one.holds().test(now))
                                .map(Candidate::region)
                                .toList();
        boolean known = key.components().stream().anyMatch(name -> now.get(name) != null);
        List<Integer> holding = new ArrayList<>();
        for (int index = 0; index < values.size(); index++) {
            if (known && !others.contains(values.get(index).region())) {
                holding.add(index);
            }
        }
        return new dev.sextant.trace.Range(path, values, holding.size() == 1 ? holding.get(0) : -1);
    }

    /** The same without a word of the fact. */
    private static Trace forgotten(Trace trace, FactPath path) {
        Map<String, Object> nothing = new HashMap<>();
        key(path).components().forEach(component -> nothing.put(component, null));
        Setting setting = new Setting(path, FactReader.UNKNOWN, nothing, null);
        return new Trace(
                Settings.applied(List.of(setting), trace.facts()),
                trace.recommendation(),
                trace.placements(),
                trace.derivations(),
                trace.firings(),
                trace.retractions());
    }

    private static List<Unknown> all(Trace trace, Function<FactPath, List<Supposed>> values) {
        List<String> owners = new ArrayList<>(List.of(FactPath.PLATFORM, FactPath.TEAM));
        trace.facts().workloads().forEach(workload -> owners.add(workload.name()));
        List<FactPath> paths = new ArrayList<>();
        for (String owner : owners) {
            Owners.vocabulary(owner).names().forEach(key -> paths.add(new FactPath(owner, key)));
        }
        return paths.parallelStream().map(path -> new Unknown(path, values.apply(path))).toList();
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

    /** A value of each region but that in which the fact lies, whatever the other facts are. */
    private List<Supposed> everywhere(FactPath path, Facts facts, Collection<Fact> present) {
        Map<String, Object> now = Records.components(Owners.given(path.owner(), facts));
        Key key = key(path);
        boolean isKnown = key.components().stream().anyMatch(name -> now.get(name) != null);
        return regions(path, facts, present).stream()
                .filter(candidate -> !(isKnown && candidate.holds().test(now)))
                .map(candidate -> Suppositions.supposedAnyhow(candidate, path, key, facts))
                .toList();
    }

    private List<Candidate> regions(FactPath path, Facts facts, Collection<Fact> present) {
        Given owner = Owners.given(path.owner(), facts);
        Key key = key(path);
        List<Reading> all = readings.of(owner.getClass(), key.components());
        if (all.isEmpty()) {
            return List.of();
        }
        return new Regions(new Situation(key, owner, present, all), value -> true)
                .candidates().stream()
                        .filter(candidate -> isOneWordAtMost(candidate.region()))
                        .toList();
    }

    private static boolean isOneWordAtMost(Region region) {
        return !(region instanceof Region.Sets sets) || sets.parts().size() <= 1;
    }
}
