package dev.sextant.record.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Fault;
import dev.sextant.Proof;
import dev.sextant.Sextant;
import dev.sextant.ShippedSextant;
import dev.sextant.Withstands;
import dev.sextant.decision.ConcludedFact;
import dev.sextant.decision.Evidence;
import dev.sextant.decision.MatchedCondition;
import dev.sextant.decision.RuleFiring;
import dev.sextant.record.write.DecisionRecorder;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.scenario.value.FactKey;
import dev.sextant.scenario.value.GivenFact;
import dev.sextant.scenario.value.GivenFacts;
import dev.sextant.scenario.value.Vocabulary;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a record cites is needed, and what it does not cite is not: found by deciding again without
 * each fact that is cited, and with each that is not known. {@code -Dfaithfulness=1} takes every
 * shipped scenario, where else one of some is taken.
 */
class RecordFaithfulnessTest {

    private static final int STRIDE = Proof.stride("faithfulness", 75, 25);

    private static final Sextant SEXTANT = ShippedSextant.get();

    private static final DecisionRecorder RECORDER =
            new DecisionRecorder(SEXTANT.rulebook(), KnowledgeScope.ALL, false);

    static Stream<Named<AcceptedScenario>> scenarios() {
        List<AcceptedScenario> all =
                Sextant.read(List.of(Path.of("scenarios"))).inputs().stream()
                        .map(AcceptedScenario.class::cast)
                        .toList();
        return Proof.every(STRIDE, all).stream()
                .map(input -> Named.of(input.location().toString(), input));
    }

    /** A firing, apart from where it stands in a record. */
    private record Told(String type, Map<String, String> values, String rule, String because) {}

    @Withstands(Fault.UNRELATED_REASON)
    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void without_a_fact_that_it_cites_a_firing_is_gone(AcceptedScenario input) {
        DecisionRecord record = record(input, given(input));
        Map<String, DecisionRecord> without = new HashMap<>();

        for (ConcludedFact conclusion : record.derived()) {
            for (RuleFiring firing : conclusion.by()) {
                for (String path : cited(firing)) {
                    DecisionRecord other =
                            without.computeIfAbsent(path, one -> record(input, but(one, input)));

                    assertThat(count(told(conclusion, firing), other))
                            .as("%s without %s", firing.because(), path)
                            .isLessThan(count(told(conclusion, firing), record));
                }
            }
        }
    }

    @Withstands(Fault.MISSING_REASON)
    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void a_fact_that_is_not_cited_changes_nothing(AcceptedScenario input) {
        DecisionRecord record = record(input, given(input));

        for (GivenFact more : unknown(input)) {
            List<GivenFact> facts = new ArrayList<>(given(input));
            facts.add(more);
            DecisionRecord other = record(input, facts);

            if (!citedBy(other).contains(more.path().toString())) {
                assertThat(other.withFacts(record.facts()).with(record.decision()))
                        .as("with %s", more)
                        .isEqualTo(record);
            }
        }
    }

    private static DecisionRecord record(AcceptedScenario input, List<GivenFact> given) {
        DecisionFacts facts = GivenFacts.together(given);
        Scenario asked = input.scenario();
        Scenario scenario =
                new Scenario(
                        facts,
                        Optional.empty(),
                        asked.location(),
                        asked.sha256(),
                        null,
                        null,
                        null,
                        List.of());
        DecisionTrace trace = SEXTANT.decide(facts);
        return RECORDER.decided(
                        new AcceptedScenario(scenario, List.of()),
                        trace,
                        SEXTANT.explain(trace),
                        null)
                .identified();
    }

    private static List<GivenFact> given(AcceptedScenario input) {
        return GivenFacts.of(input.scenario().facts());
    }

    private static List<GivenFact> but(String path, AcceptedScenario input) {
        return given(input).stream().filter(fact -> !fact.path().toString().equals(path)).toList();
    }

    /** The given facts that a firing cites, names excepted: without one there is no workload. */
    private static Set<String> cited(RuleFiring firing) {
        Set<String> paths = new TreeSet<>();
        for (MatchedCondition condition : firing.conditions()) {
            for (Evidence ground : condition.rests()) {
                if (ground.fact() != null && !ground.fact().endsWith(".name")) {
                    paths.add(ground.fact());
                }
            }
        }
        return paths;
    }

    private static Set<String> citedBy(DecisionRecord record) {
        Set<String> paths = new TreeSet<>();
        record.derived()
                .forEach(
                        conclusion ->
                                conclusion.by().forEach(firing -> paths.addAll(cited(firing))));
        return paths;
    }

    private static Told told(ConcludedFact conclusion, RuleFiring firing) {
        return new Told(conclusion.type(), conclusion.values(), firing.rule(), firing.because());
    }

    private static long count(Told told, DecisionRecord record) {
        return record.derived().stream()
                .flatMap(
                        conclusion ->
                                conclusion.by().stream().map(firing -> told(conclusion, firing)))
                .filter(told::equals)
                .count();
    }

    /** A value for each fact that is not known: of workloads, those of the first. */
    private static List<GivenFact> unknown(AcceptedScenario input) {
        DecisionFacts facts = input.scenario().facts();
        Set<FactPath> known = new HashSet<>();
        given(input).forEach(fact -> known.add(fact.path()));
        List<GivenFact> unknown = new ArrayList<>();
        add(FactPath.PLATFORM, Vocabulary.PLATFORM, unknown);
        add(FactPath.TEAM, Vocabulary.TEAM, unknown);
        add(facts.workloads().get(0).name(), Vocabulary.WORKLOAD, unknown);
        unknown.removeIf(fact -> known.contains(fact.path()));
        return unknown;
    }

    private static void add(String owner, Vocabulary vocabulary, List<GivenFact> into) {
        for (FactKey key : vocabulary.keys()) {
            into.add(new GivenFact(new FactPath(owner, key.name()), value(key), null));
        }
    }

    private static Object value(FactKey key) {
        return switch (key.form()) {
            case CHOICE -> key.words().get(key.words().size() - 1);
            case CHOICES -> List.of(key.words().get(0));
            case FLAG -> true;
            case COUNT, DURATION, SIZE -> 90;
            case NUMBER -> 0.5;
            case BOUND -> Map.of("atLeast", 90, "atMost", 100);
        };
    }
}
