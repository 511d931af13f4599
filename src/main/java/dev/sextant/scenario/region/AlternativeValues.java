package dev.sextant.scenario.region;

import dev.sextant.fact.Fact;
import dev.sextant.fact.Given;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.model.FactOverride;
import dev.sextant.scenario.model.OverrideApplier;
import dev.sextant.scenario.model.RecordConverter;
import dev.sextant.scenario.value.FactForm;
import dev.sextant.scenario.value.FactKey;
import dev.sextant.scenario.value.FactPathResolver;
import dev.sextant.scenario.value.FactReader;
import dev.sextant.source.EnumWords;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactAlternatives;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.FactRange;
import dev.sextant.trace.SupposedValue;
import dev.sextant.trace.ValueRegion;
import dev.sextant.trace.VariedFact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The values that facts could have instead of those they have, as far as rules can distinguish
 * them. For a known set, those with one word more or less: each further word would be a change of
 * its own.
 */
public final class AlternativeValues implements FactAlternatives {

    private final FactUsageIndex readings;
    private final CandidateValues suppositions;

    /** What rules can distinguish is read off their conditions and figures. */
    public AlternativeValues(Rulebook rulebook) {
        this.readings = new FactUsageIndex(rulebook);
        this.suppositions = new CandidateValues(rulebook);
    }

    @Override
    public List<VariedFact> alone(DecisionTrace trace) {
        int before = contradictions(trace.facts());
        return all(
                trace,
                path -> {
                    List<SupposedValue> others = suppositions.alternatives(trace, path);
                    return isKnownSet(path, trace.facts())
                            ? neighbours(path, trace.facts()).stream()
                                    .filter(set -> !others.isEmpty())
                                    .filter(set -> contradictions(set.facts()) <= before)
                                    .toList()
                            : others;
                });
    }

    @Override
    public List<VariedFact> together(DecisionTrace trace) {
        Collection<Fact> present = readings.facts(trace);
        return all(
                trace,
                path ->
                        isKnownSet(path, trace.facts())
                                ? neighbours(path, trace.facts())
                                : everywhere(path, trace.facts(), present));
    }

    @Override
    public int contradictions(DecisionFacts facts) {
        return CandidateValues.contradicting(facts);
    }

    @Override
    public FactRange range(DecisionTrace trace, FactPath path, boolean alone) {
        FactKey key = key(path);
        Map<String, Object> now =
                RecordConverter.components(FactPathResolver.given(path.owner(), trace.facts()));
        List<SupposedValue> values =
                alone && key.form() != FactForm.CHOICES
                        ? suppositions.alternatives(forgotten(trace, path), path)
                        : regions(path, trace.facts(), readings.facts(trace)).stream()
                                .map(
                                        one ->
                                                CandidateValues.supposedAnyhow(
                                                        one, path, key, trace.facts()))
                                .toList();
        List<ValueRegion> others =
                alone && key.form() != FactForm.CHOICES
                        ? suppositions.alternatives(trace, path).stream()
                                .map(SupposedValue::region)
                                .toList()
                        : regions(path, trace.facts(), readings.facts(trace)).stream()
                                .filter(one -> !one.holds().test(now))
                                .map(RegionCandidate::region)
                                .toList();
        boolean known = key.components().stream().anyMatch(name -> now.get(name) != null);
        List<Integer> holding = new ArrayList<>();
        for (int index = 0; index < values.size(); index++) {
            if (known && !others.contains(values.get(index).region())) {
                holding.add(index);
            }
        }
        return new FactRange(path, values, holding.size() == 1 ? holding.get(0) : -1);
    }

    /** The same without a word of the fact. */
    private static DecisionTrace forgotten(DecisionTrace trace, FactPath path) {
        Map<String, Object> nothing = new HashMap<>();
        key(path).components().forEach(component -> nothing.put(component, null));
        FactOverride setting = new FactOverride(path, FactReader.UNKNOWN, nothing, null);
        return new DecisionTrace(
                OverrideApplier.applied(List.of(setting), trace.facts()),
                trace.recommendation(),
                trace.placements(),
                trace.derivations(),
                trace.firings(),
                trace.retractions());
    }

    private static List<VariedFact> all(
            DecisionTrace trace, Function<FactPath, List<SupposedValue>> values) {
        List<String> owners = new ArrayList<>(List.of(FactPath.PLATFORM, FactPath.TEAM));
        trace.facts().workloads().forEach(workload -> owners.add(workload.name()));
        List<FactPath> paths = new ArrayList<>();
        for (String owner : owners) {
            FactPathResolver.vocabulary(owner)
                    .names()
                    .forEach(key -> paths.add(new FactPath(owner, key)));
        }
        return paths.parallelStream()
                .map(path -> new VariedFact(path, values.apply(path)))
                .toList();
    }

    private static boolean isKnownSet(FactPath path, DecisionFacts facts) {
        return set(path, facts).isPresent();
    }

    private static Optional<Set<?>> set(FactPath path, DecisionFacts facts) {
        Object value =
                RecordConverter.components(FactPathResolver.given(path.owner(), facts))
                        .get(key(path).components().get(0));
        return value instanceof Set<?> set ? Optional.of(set) : Optional.empty();
    }

    private static FactKey key(FactPath path) {
        return FactPathResolver.vocabulary(path.owner()).key(path.key()).orElseThrow();
    }

    /** The sets that differ from a known one in one word, in the order of the vocabulary. */
    private static List<SupposedValue> neighbours(FactPath path, DecisionFacts facts) {
        List<String> known =
                set(path, facts).orElseThrow().stream()
                        .map(word -> EnumWords.of((Enum<?>) word))
                        .toList();
        List<SupposedValue> neighbours = new ArrayList<>();
        for (String word : key(path).words()) {
            List<String> words =
                    key(path).words().stream()
                            .filter(each -> known.contains(each) != each.equals(word))
                            .toList();
            ValueRegion region =
                    new ValueRegion.Sets(words.stream().map(List::of).toList(), List.of());
            neighbours.add(
                    CandidateValues.supposedAnyhow(
                            new RegionCandidate(region, list(words), any -> false),
                            path,
                            key(path),
                            facts));
        }
        return neighbours;
    }

    private static List<DocumentValue> list(List<String> words) {
        return List.of(RegionCandidate.list(words));
    }

    /** A value of each region but that in which the fact lies, whatever the other facts are. */
    private List<SupposedValue> everywhere(
            FactPath path, DecisionFacts facts, Collection<Fact> present) {
        Map<String, Object> now =
                RecordConverter.components(FactPathResolver.given(path.owner(), facts));
        FactKey key = key(path);
        boolean isKnown = key.components().stream().anyMatch(name -> now.get(name) != null);
        return regions(path, facts, present).stream()
                .filter(candidate -> !(isKnown && candidate.holds().test(now)))
                .map(candidate -> CandidateValues.supposedAnyhow(candidate, path, key, facts))
                .toList();
    }

    private List<RegionCandidate> regions(
            FactPath path, DecisionFacts facts, Collection<Fact> present) {
        Given owner = FactPathResolver.given(path.owner(), facts);
        FactKey key = key(path);
        List<FactUsage> all = readings.of(owner.getClass(), key.components());
        if (all.isEmpty()) {
            return List.of();
        }
        return new RegionPartitioner(new PartitionContext(key, owner, present, all), value -> true)
                .candidates().stream()
                        .filter(candidate -> isOneWordAtMost(candidate.region()))
                        .toList();
    }

    private static boolean isOneWordAtMost(ValueRegion region) {
        return !(region instanceof ValueRegion.Sets sets) || sets.parts().size() <= 1;
    }
}
