package dev.sextant.scenario;

import dev.sextant.fact.Fact;
import dev.sextant.fact.Given;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.source.Location;
import dev.sextant.source.Scalar;
import dev.sextant.source.Sequence;
import dev.sextant.source.Value;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Facts;
import dev.sextant.trace.Supposed;
import dev.sextant.trace.Trace;
import dev.sextant.trace.Unknown;
import dev.sextant.trace.Unknowns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values that an unknown fact could have, as far as rules can tell them apart: every word of an
 * enum; the empty set and each word of a set alone; yes and no; for a number every figure that a
 * rule compares it with, a number between each two, one below the least and one above the greatest,
 * and for one that a rule computes with, or that none compares, powers of ten. A value that
 * contradicts what is known is not supposed.
 *
 * <p>Each value is written as a scenario file has it and read by the reader of scenario files.
 */
public final class Suppositions implements Unknowns {

    private final Comparisons comparisons;

    /** What rules can tell apart is read off their conditions and figures. */
    public Suppositions(Rulebook rulebook) {
        this.comparisons = new Comparisons(rulebook);
    }

    @Override
    public List<Unknown> of(Trace trace) {
        Facts facts = trace.facts();
        Collection<Fact> present = comparisons.facts(trace);
        List<Unknown> unknown = new ArrayList<>();
        for (String owner : owners(facts)) {
            Vocabulary vocabulary = Owners.vocabulary(owner);
            for (Key key : unknown(owner, vocabulary, facts)) {
                FactPath path = new FactPath(owner, key.name());
                List<Supposed> supposed =
                        values(key, vocabulary.type(), present)
                                .flatMap(value -> supposed(path, key, value, facts))
                                .toList();
                unknown.add(new Unknown(path, supposed));
            }
        }
        return List.copyOf(unknown);
    }

    private static List<String> owners(Facts facts) {
        List<String> owners = new ArrayList<>(List.of(FactPath.PLATFORM, FactPath.TEAM));
        facts.workloads().forEach(workload -> owners.add(workload.name()));
        return owners;
    }

    private static List<Key> unknown(String owner, Vocabulary vocabulary, Facts facts) {
        Map<String, Object> components = Records.components(Owners.given(owner, facts));
        return vocabulary.keys().stream()
                .filter(
                        key ->
                                key.components().stream()
                                        .allMatch(name -> components.get(name) == null))
                .toList();
    }

    private Stream<Value> values(Key key, Class<? extends Given> type, Collection<Fact> present) {
        return switch (key.form()) {
            case CHOICE -> key.words().stream().map(Suppositions::scalar);
            case CHOICES ->
                    Stream.concat(Stream.of(list()), key.words().stream().map(Suppositions::list));
            case FLAG -> Stream.of("true", "false").map(Suppositions::scalar);
            case COUNT, NUMBER, DURATION, BOUND, SIZE ->
                    new Samples(
                                    key,
                                    comparisons.of(type, key.components(), present),
                                    comparisons.isComputedWith(type, key.components()))
                            .texts()
                            .map(Suppositions::scalar);
        };
    }

    private static Value scalar(String text) {
        return new Scalar(text, false, Location.of(""));
    }

    private static Value list(String... words) {
        List<Value> items = Stream.of(words).map(Suppositions::scalar).toList();
        return new Sequence(items, Location.of(""));
    }

    private static Stream<Supposed> supposed(FactPath path, Key key, Value value, Facts facts) {
        Map<String, Object> components =
                new FactReader(new Findings(Set.of())).read(key, value).orElseThrow();
        String text = text(value);
        Setting setting = new Setting(path, text, components, null);
        Facts changed = Settings.applied(List.of(setting), facts);
        return contradictions(changed) > contradictions(facts)
                ? Stream.empty()
                : Stream.of(new Supposed(text, changed));
    }

    private static String text(Value value) {
        return value instanceof Sequence list
                ? list.items().stream()
                        .map(Suppositions::text)
                        .collect(Collectors.joining(", ", "[", "]"))
                : ((Scalar) value).text();
    }

    private static int contradictions(Facts facts) {
        Findings findings = new Findings(Set.of());
        new Contradictions(facts, findings).tell();
        return findings.problems().size();
    }
}
