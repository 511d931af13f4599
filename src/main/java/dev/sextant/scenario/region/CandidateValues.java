package dev.sextant.scenario.region;

import dev.sextant.fact.Fact;
import dev.sextant.fact.Given;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.model.FactOverride;
import dev.sextant.scenario.model.OverrideApplier;
import dev.sextant.scenario.model.RecordConverter;
import dev.sextant.scenario.value.ContradictionChecker;
import dev.sextant.scenario.value.FactKey;
import dev.sextant.scenario.value.FactPathResolver;
import dev.sextant.scenario.value.FactReader;
import dev.sextant.scenario.value.ProblemCollector;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.source.document.ScalarValue;
import dev.sextant.source.document.SequenceValue;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.FactSuppositions;
import dev.sextant.trace.PairedFact;
import dev.sextant.trace.SupposedValue;
import dev.sextant.trace.VariedFact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The values that a fact could have, as far as rules can distinguish them: one for each kind of
 * words, or of sets of them; yes and no; for a number one for each interval between the figures
 * that a rule compares it with, and samples where a rule computes with it. A value that contradicts
 * what is known is not supposed.
 *
 * <p>Each value is written as a scenario file has it and read by the reader of scenario files.
 */
public final class CandidateValues implements FactSuppositions {

    private final FactUsageIndex readings;

    /** What rules can distinguish is read off their conditions and figures. */
    public CandidateValues(Rulebook rulebook) {
        this.readings = new FactUsageIndex(rulebook);
    }

    @Override
    public List<VariedFact> of(DecisionTrace trace) {
        DecisionFacts facts = trace.facts();
        Collection<Fact> present = readings.facts(trace);
        List<VariedFact> unknown = new ArrayList<>();
        for (String owner : owners(facts)) {
            Map<String, Object> known =
                    RecordConverter.components(FactPathResolver.given(owner, facts));
            for (FactKey key : FactPathResolver.vocabulary(owner).keys()) {
                if (key.components().stream().allMatch(name -> known.get(name) == null)) {
                    FactPath path = new FactPath(owner, key.name());
                    unknown.add(new VariedFact(path, supposed(path, key, facts, present)));
                }
            }
        }
        return List.copyOf(unknown);
    }

    @Override
    public List<SupposedValue> alternatives(DecisionTrace trace, FactPath path) {
        Given owner = FactPathResolver.given(path.owner(), trace.facts());
        FactKey key =
                Optional.ofNullable(owner)
                        .flatMap(any -> FactPathResolver.vocabulary(path.owner()).key(path.key()))
                        .orElseThrow(() -> new IllegalArgumentException("no fact (" + path + ")"));
        return supposed(path, key, trace.facts(), readings.facts(trace));
    }

    static List<String> owners(DecisionFacts facts) {
        List<String> owners = new ArrayList<>(List.of(FactPath.PLATFORM, FactPath.TEAM));
        facts.workloads().forEach(workload -> owners.add(workload.name()));
        return owners;
    }

    @Override
    public List<PairedFact> paired(DecisionTrace trace, Collection<Fact> concluded) {
        Collection<Fact> present = new HashSet<>(readings.facts(trace));
        present.addAll(concluded);
        return new PairedValues(readings, trace.facts(), present).all();
    }

    /** A value for each region but the one in which the fact lies. */
    private List<SupposedValue> supposed(
            FactPath path, FactKey key, DecisionFacts facts, Collection<Fact> present) {
        Given owner = FactPathResolver.given(path.owner(), facts);
        List<FactUsage> live =
                readings.of(owner.getClass(), key.components()).stream()
                        .filter(reading -> reading.isLive(path, facts))
                        .toList();
        return supposed(path, facts, new PartitionContext(key, owner, present, live));
    }

    /** The same, where it is known which rules distinguish values. */
    static List<SupposedValue> supposed(
            FactPath path, DecisionFacts facts, PartitionContext situation) {
        if (situation.readings().isEmpty()) {
            return List.of();
        }
        FactKey key = situation.key();
        Map<String, Object> now = RecordConverter.components(situation.owner());
        boolean isKnown = key.components().stream().anyMatch(name -> now.get(name) != null);
        int before = contradicting(facts);
        List<SupposedValue> supposed = new ArrayList<>();
        for (RegionCandidate candidate :
                new RegionPartitioner(
                                situation,
                                value -> contradicting(with(path, key, value, facts)) <= before)
                        .candidates()) {
            if (!(isKnown && candidate.holds().test(now))) {
                supposed(candidate, path, key, facts, before).ifPresent(supposed::add);
            }
        }
        return supposed;
    }

    private static Optional<SupposedValue> supposed(
            RegionCandidate candidate,
            FactPath path,
            FactKey key,
            DecisionFacts facts,
            int before) {
        return candidate.values().stream()
                .map(value -> supposed(value, candidate, path, key, facts))
                .filter(supposed -> contradicting(supposed.facts()) <= before)
                .findFirst();
    }

    /** The first value that contradicts nothing, else the first. */
    static SupposedValue supposedAnyhow(
            RegionCandidate candidate, FactPath path, FactKey key, DecisionFacts facts) {
        return supposed(candidate, path, key, facts, contradicting(facts))
                .orElseGet(() -> supposed(candidate.values().get(0), candidate, path, key, facts));
    }

    private static SupposedValue supposed(
            DocumentValue value,
            RegionCandidate candidate,
            FactPath path,
            FactKey key,
            DecisionFacts facts) {
        return new SupposedValue(text(value), candidate.region(), with(path, key, value, facts));
    }

    private static DecisionFacts with(
            FactPath path, FactKey key, DocumentValue value, DecisionFacts facts) {
        Map<String, Object> components =
                new FactReader(new ProblemCollector(Set.of())).read(key, value).orElseThrow();
        FactOverride setting = new FactOverride(path, text(value), components, null);
        return OverrideApplier.applied(List.of(setting), facts);
    }

    private static String text(DocumentValue value) {
        return value instanceof SequenceValue list
                ? list.items().stream()
                        .map(CandidateValues::text)
                        .collect(Collectors.joining(", ", "[", "]"))
                : ((ScalarValue) value).text();
    }

    @Override
    public int contradictions(DecisionFacts facts) {
        return contradicting(facts);
    }

    /** Returns how many contradictions the facts contain. */
    public static int contradicting(DecisionFacts facts) {
        ProblemCollector findings = new ProblemCollector(Set.of());
        new ContradictionChecker(facts, findings).report();
        return findings.problems().size();
    }
}
