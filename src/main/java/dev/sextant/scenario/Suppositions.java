package dev.sextant.scenario;

import dev.sextant.fact.Fact;
import dev.sextant.fact.Given;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.source.Scalar;
import dev.sextant.source.Sequence;
import dev.sextant.source.Value;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Facts;
import dev.sextant.trace.Paired;
import dev.sextant.trace.Supposed;
import dev.sextant.trace.Trace;
import dev.sextant.trace.Unknown;
import dev.sextant.trace.Unknowns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The values that a fact could have, as far as rules can tell them apart: one for each kind of
 * words, or of sets of them; yes and no; for a number one for each interval between the figures
 * that a rule compares it with, and samples where a rule computes with it. A value that contradicts
 * what is known is not supposed.
 *
 * <p>Each value is written as a scenario file has it and read by the reader of scenario files.
 */
public final class Suppositions implements Unknowns {

    private final Readings readings;

    /** What rules can tell apart is read off their conditions and figures. */
    public Suppositions(Rulebook rulebook) {
        this.readings = new Readings(rulebook);
    }

    @Override
    public List<Unknown> of(Trace trace) {
        Facts facts = trace.facts();
        Collection<Fact> present = readings.facts(trace);
        List<Unknown> unknown = new ArrayList<>();
        for (String owner : owners(facts)) {
            Map<String, Object> known = Records.components(Owners.given(owner, facts));
            for (Key key : Owners.vocabulary(owner).keys()) {
                if (key.components().stream().allMatch(name -> known.get(name) == null)) {
                    FactPath path = new FactPath(owner, key.name());
                    unknown.add(new Unknown(path, supposed(path, key, facts, present)));
                }
            }
        }
        return List.copyOf(unknown);
    }

    @Override
    public List<Supposed> alternatives(Trace trace, FactPath path) {
        Given owner = Owners.given(path.owner(), trace.facts());
        Key key =
                Optional.ofNullable(owner)
                        .flatMap(any -> Owners.vocabulary(path.owner()).key(path.key()))
                        .orElseThrow(() -> new IllegalArgumentException("no fact (" + path + ")"));
        return supposed(path, key, trace.facts(), readings.facts(trace));
    }

    static List<String> owners(Facts facts) {
        List<String> owners = new ArrayList<>(List.of(FactPath.PLATFORM, FactPath.TEAM));
        facts.workloads().forEach(workload -> owners.add(workload.name()));
        return owners;
    }

    @Override
    public List<Paired> paired(Trace trace, Collection<Fact> concluded) {
        Collection<Fact> present = new HashSet<>(readings.facts(trace));
        present.addAll(concluded);
        return new PairedValues(readings, trace.facts(), present).all();
    }

    /** A value for each region but the one in which the fact lies. */
    private List<Supposed> supposed(FactPath path, Key key, Facts facts, Collection<Fact> present) {
        Given owner = Owners.given(path.owner(), facts);
        List<Reading> live =
                readings.of(owner.getClass(), key.components()).stream()
                        .filter(reading -> reading.isLive(path, facts))
                        .toList();
        return supposed(path, facts, new Situation(key, owner, present, live));
    }

    /** The same, where it is known which rules tell values apart. */
    static List<Supposed> supposed(FactPath path, Facts facts, Situation situation) {
        if (situation.readings().isEmpty()) {
            return List.of();
        }
        Key key = situation.key();
        Map<String, Object> now = Records.components(situation.owner());
        boolean isKnown = key.components().stream().anyMatch(name -> now.get(name) != null);
        int before = contradicting(facts);
        List<Supposed> supposed = new ArrayList<>();
        for (Candidate candidate :
                new Regions(
                                situation,
                                value -> contradicting(with(path, key, value, facts)) <= before)
                        .candidates()) {
            if (!(isKnown && candidate.holds().test(now))) {
                supposed(candidate, path, key, facts, before).ifPresent(supposed::add);
            }
        }
        return supposed;
    }

    private static Optional<Supposed> supposed(
            Candidate candidate, FactPath path, Key key, Facts facts, int before) {
        return candidate.values().stream()
                .map(value -> supposed(value, candidate, path, key, facts))
                .filter(supposed -> contradicting(supposed.facts()) <= before)
                .findFirst();
    }

    /** The first value that contradicts nothing, else the first. */
    static Supposed supposedAnyhow(Candidate candidate, FactPath path, Key key, Facts facts) {
        return supposed(candidate, path, key, facts, contradicting(facts))
                .orElseGet(() -> supposed(candidate.values().get(0), candidate, path, key, facts));
    }

    private static Supposed supposed(
            Value value, Candidate candidate, FactPath path, Key key, Facts facts) {
        return new Supposed(text(value), candidate.region(), with(path, key, value, facts));
    }

    private static Facts with(FactPath path, Key key, Value value, Facts facts) {
        Map<String, Object> components =
                new FactReader(new Findings(Set.of())).read(key, value).orElseThrow();
        Setting setting = new Setting(path, text(value), components, null);
        return Settings.applied(List.of(setting), facts);
    }

    private static String text(Value value) {
        return value instanceof Sequence list
                ? list.items().stream()
                        .map(Suppositions::text)
                        .collect(Collectors.joining(", ", "[", "]"))
                : ((Scalar) value).text();
    }

    @Override
    public int contradictions(Facts facts) {
        return contradicting(facts);
    }

    static int contradicting(Facts facts) {
        Findings findings = new Findings(Set.of());
        new Contradictions(facts, findings).tell();
        return findings.problems().size();
    }
}
