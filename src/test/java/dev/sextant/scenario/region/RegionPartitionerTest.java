package dev.sextant.scenario.region;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Proof;
import dev.sextant.engine.ShippedRules;
import dev.sextant.fact.Conclusion;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.scenario.RandomValues;
import dev.sextant.scenario.model.FactOverride;
import dev.sextant.scenario.model.OverrideApplier;
import dev.sextant.scenario.value.ContradictionChecker;
import dev.sextant.scenario.value.FactForm;
import dev.sextant.scenario.value.FactKey;
import dev.sextant.scenario.value.FactPathResolver;
import dev.sextant.scenario.value.FactReader;
import dev.sextant.scenario.value.ProblemCollector;
import dev.sextant.source.EnumWords;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.PlatformDecider;
import dev.sextant.trace.SupposedValue;
import dev.sextant.trace.ValueRegion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * No rule tells the values of a region apart: random facts of random platforms get random values,
 * and each leads to the conclusions of the value that stands for its region.
 */
class RegionPartitionerTest {

    private static final int PLATFORMS = Proof.size("regions.platforms", 10, 40);
    private static final int FACTS = 12;
    private static final int VALUES = 4;

    private final CandidateValues suppositions =
            new CandidateValues(ShippedRules.compiled().rulebook());
    private final PlatformDecider decider = ShippedRules.compiled().decider();

    @Test
    void every_value_of_a_region_leads_to_the_same_conclusions() {
        Random random = new Random(2_311);
        int compared = 0;
        int samples = 0;
        for (DecisionFacts facts : RandomScenarios.facts(77, PLATFORMS, 1, 3)) {
            DecisionTrace trace = decider.decide(facts);
            for (int count = 0; count < FACTS; count++) {
                FactPath path = path(facts, random);
                FactKey key =
                        FactPathResolver.vocabulary(path.owner()).key(path.key()).orElseThrow();
                List<SupposedValue> regions = suppositions.alternatives(trace, path);
                for (Map<String, Object> value : values(key, regions, random)) {
                    DecisionFacts with =
                            OverrideApplier.applied(
                                    List.of(new FactOverride(path, "", value, null)), facts);
                    if (regions.stream()
                            .anyMatch(one -> one.region() instanceof ValueRegion.Sample)) {
                        samples++;
                    } else if (!contradicts(with, facts)) {
                        DecisionTrace stands =
                                standsFor(key, value, regions).map(decider::decide).orElse(trace);
                        assertThat(conclusions(decider.decide(with)))
                                .as(() -> path + " " + value + " in " + facts)
                                .isEqualTo(conclusions(stands));
                        compared++;
                    }
                }
            }
        }
        System.out.println(
                compared
                        + " values compared with those that stand for their regions, "
                        + samples
                        + " values of facts that rules compute with passed over");
        assertThat(compared).isGreaterThan(PLATFORMS * FACTS);
    }

    private static FactPath path(DecisionFacts facts, Random random) {
        List<String> owners = new ArrayList<>(List.of(FactPath.PLATFORM, FactPath.TEAM));
        facts.workloads().forEach(workload -> owners.add(workload.name()));
        String owner = owners.get(random.nextInt(owners.size()));
        List<String> keys = FactPathResolver.vocabulary(owner).names();
        return new FactPath(owner, keys.get(random.nextInt(keys.size())));
    }

    /** Random values, and for numbers the ends of the intervals too. */
    private static List<Map<String, Object>> values(
            FactKey key, List<SupposedValue> regions, Random random) {
        List<Map<String, Object>> values = new ArrayList<>();
        while (values.size() < VALUES) {
            Map<String, Object> value = new RandomValues(random).of(key);
            if (key.form() != FactForm.BOUND) {
                values.add(value);
            } else if (value.get(key.components().get(0)) != null) {
                values.add(both(key, value.get(key.components().get(0))));
            }
        }
        for (SupposedValue supposed : regions) {
            if (supposed.region() instanceof ValueRegion.Interval interval) {
                for (String end : List.of(text(interval.least()), text(interval.most()))) {
                    read(key, end).ifPresent(values::add);
                }
            }
        }
        return values;
    }

    private static String text(String end) {
        return end == null ? "unknown" : end;
    }

    private static Optional<Map<String, Object>> read(FactKey key, String text) {
        return new FactReader(new ProblemCollector(Set.of()))
                .read(key, RegionCandidate.scalar(text))
                .filter(
                        components ->
                                components.values().stream().allMatch(value -> value != null));
    }

    private static Map<String, Object> both(FactKey key, Object number) {
        return Map.of(key.components().get(0), number, key.components().get(1), number);
    }

    private static boolean contradicts(DecisionFacts changed, DecisionFacts facts) {
        return contradictions(changed) > contradictions(facts);
    }

    private static int contradictions(DecisionFacts facts) {
        ProblemCollector findings = new ProblemCollector(Set.of());
        new ContradictionChecker(facts, findings).report();
        return findings.problems().size();
    }

    /** The facts that stand for a value; none where the fact lies in its region already. */
    private static Optional<DecisionFacts> standsFor(
            FactKey key, Map<String, Object> value, List<SupposedValue> regions) {
        List<SupposedValue> holding =
                regions.stream().filter(one -> holds(one.region(), key, value)).toList();
        assertThat(holding).hasSizeLessThanOrEqualTo(1);
        return holding.stream().map(SupposedValue::facts).findFirst();
    }

    private static boolean holds(ValueRegion region, FactKey key, Map<String, Object> components) {
        Object value = components.get(key.components().get(0));
        if (region instanceof ValueRegion.Words words) {
            return words.values().contains(word(value));
        }
        if (region instanceof ValueRegion.Sets sets) {
            Set<String> said = new HashSet<>();
            ((Set<?>) value).forEach(word -> said.add(word(word)));
            Set<String> others = new HashSet<>(said);
            sets.parts().forEach(others::removeAll);
            sets.free().forEach(others::remove);
            return others.isEmpty()
                    && sets.parts().stream()
                            .allMatch(kind -> kind.stream().anyMatch(said::contains));
        }
        ValueRegion.Interval interval = (ValueRegion.Interval) region;
        BigDecimal number = new BigDecimal(value.toString());
        return isAbove(number, interval, key) && isBelow(number, interval, key);
    }

    private static boolean isAbove(BigDecimal number, ValueRegion.Interval interval, FactKey key) {
        int order = interval.least() == null ? 1 : number.compareTo(number(key, interval.least()));
        return order > 0 || order == 0 && interval.withLeast();
    }

    private static boolean isBelow(BigDecimal number, ValueRegion.Interval interval, FactKey key) {
        int order = interval.most() == null ? -1 : number.compareTo(number(key, interval.most()));
        return order < 0 || order == 0 && interval.withMost();
    }

    private static BigDecimal number(FactKey key, String text) {
        return new BigDecimal(
                read(key, text).orElseThrow().get(key.components().get(0)).toString());
    }

    private static String word(Object value) {
        return value instanceof Enum<?> constant ? EnumWords.of(constant) : value.toString();
    }

    private static Set<Conclusion> conclusions(DecisionTrace trace) {
        return trace.derivations().stream().map(Derivation::conclusion).collect(Collectors.toSet());
    }
}
