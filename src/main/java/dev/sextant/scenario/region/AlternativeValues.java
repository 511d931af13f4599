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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The values that facts could have instead of those they have, as far as rules can distinguish
 * them. A set changes as a whole. Where it changes alone, it can become any other; where other
 * facts change as well, one near it: {@link NearbySets} says which.
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
        return all(trace, path -> suppositions.alternatives(trace, path));
    }

    @Override
    public List<VariedFact> together(DecisionTrace trace) {
        Collection<Fact> present = readings.facts(trace);
        return all(trace, path -> everywhere(path, trace.facts(), present));
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

    private static FactKey key(FactPath path) {
        return FactPathResolver.vocabulary(path.owner()).key(path.key()).orElseThrow();
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
        PartitionContext context = new PartitionContext(key, owner, present, all);
        return new RegionPartitioner(context, value -> true).near(words(path, facts));
    }

    private static Set<String> words(FactPath path, DecisionFacts facts) {
        Object value =
                RecordConverter.components(FactPathResolver.given(path.owner(), facts))
                        .get(key(path).components().get(0));
        Set<String> words = new HashSet<>();
        if (value instanceof Set<?> set) {
            set.forEach(word -> words.add(EnumWords.of((Enum<?>) word)));
        }
        return words;
    }
}
