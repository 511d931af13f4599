package dev.sextant.record.redact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Fault;
import dev.sextant.Proof;
import dev.sextant.Sextant;
import dev.sextant.ShippedSextant;
import dev.sextant.Withstands;
import dev.sextant.decision.ConcludedFact;
import dev.sextant.decision.Evidence;
import dev.sextant.decision.RuleFiring;
import dev.sextant.record.key.RedactionKey;
import dev.sextant.record.model.DecisionRecord;
import dev.sextant.record.model.RecordJson;
import dev.sextant.record.model.RedactedValue;
import dev.sextant.record.write.DecisionRecorder;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.scenario.value.FactKey;
import dev.sextant.scenario.value.GivenFact;
import dev.sextant.scenario.value.GivenFacts;
import dev.sextant.scenario.value.Vocabulary;
import dev.sextant.source.Location;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is taken out of a record is told by nothing that stays in it. */
class RedactionTest {

    private static final Sextant SEXTANT = ShippedSextant.get();
    private static final DecisionRecorder RECORDER =
            new DecisionRecorder(SEXTANT.rulebook(), KnowledgeScope.ALL, false);
    private static final RedactionKey KEY =
            RedactionKey.of("a key of more than 16 bytes".getBytes(StandardCharsets.US_ASCII));

    /** How many random platforms are tried. */
    private static final int RANDOM = Proof.size("redactions", 6, 12);

    private static final int STRIDE = Proof.stride("redaction.facts", 8, 1);

    /** Facts whose values are sizes, numbers, durations and words: none of them is left out. */
    private static final Set<String> ONE_OF_EACH_KIND =
            Set.of("memory", "callsPerMonth", "compute", "kind", "size");

    private static AcceptedScenario input(DecisionFacts facts) {
        return new AcceptedScenario(
                new Scenario(
                        facts,
                        Optional.empty(),
                        new Location("random", 1, 1),
                        "5ca1ab1e",
                        null,
                        null,
                        null,
                        List.of()),
                List.of());
    }

    private static DecisionRecord record(AcceptedScenario input) {
        DecisionTrace trace = SEXTANT.decide(input.scenario().facts());
        return RECORDER.decided(input, trace, SEXTANT.explain(trace), null).identified();
    }

    private static DecisionRecord redacted(AcceptedScenario input, String... paths)
            throws RedactedPathException {
        RedactionPolicy salting = new RedactionPolicy(RedactedPaths.of(List.of(paths)), KEY);
        return new Redaction(salting, SEXTANT.rulebook()).of(record(salting.renamed(input)), input);
    }

    /** What of a record does not hang on a value, as long as the same rules fire. */
    private static List<Object> skeleton(DecisionRecord record) {
        List<Object> skeleton = new ArrayList<>();
        skeleton.add(record.recommendation());
        record.workloads()
                .forEach(each -> skeleton.add(List.of(each.option(), each.decisive().rule())));
        record.derived()
                .forEach(
                        each ->
                                skeleton.add(
                                        List.of(
                                                each.type(),
                                                each.by().stream()
                                                        .map(RuleFiring::rule)
                                                        .toList())));
        return skeleton;
    }

    /** By conclusion, the figures that it rests on: which of them it shares with others stays. */
    private static List<Object> shared(DecisionRecord record) {
        return record.derived().stream().<Object>map(RedactionTest::figures).toList();
    }

    private static List<Integer> figures(ConcludedFact conclusion) {
        return conclusion.by().stream()
                .flatMap(firing -> firing.conditions().stream())
                .flatMap(condition -> condition.rests().stream())
                .map(Evidence::figure)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String withoutDigests(DecisionRecord record) {
        return RecordJson.tree(record).without(List.of("decision", "redacted")).toString();
    }

    @Test
    @Withstands(Fault.EXPOSED_SECRET)
    void two_values_that_fire_the_same_rules_leave_the_same_record() throws Exception {
        Map<String, Integer> compared = new HashMap<>();
        int seen = 0;
        for (DecisionFacts facts : RandomScenarios.facts(20_261_128, RANDOM, 1, 3)) {
            DecisionRecord whole = record(input(facts));
            for (GivenFact fact : GivenFacts.of(facts)) {
                String key = fact.path().key();
                boolean isInSample = seen++ % STRIDE == 0 || ONE_OF_EACH_KIND.contains(key);
                if (key.equals("name") || !isInSample) {
                    continue;
                }
                for (Object other : others(fact)) {
                    DecisionFacts changed = changed(facts, fact.path(), other);
                    DecisionRecord then = record(input(changed));
                    if (skeleton(then).equals(skeleton(whole))
                            && shared(then).equals(shared(whole))) {
                        String path = fact.path().toString();
                        assertThat(withoutDigests(redacted(input(changed), path)))
                                .as("%s (%s), or (%s)", path, fact.value(), other)
                                .isEqualTo(withoutDigests(redacted(input(facts), path)));
                        compared.merge(key, 1, Integer::sum);
                    }
                }
            }
        }
        assertThat(compared).containsKeys(ONE_OF_EACH_KIND.toArray(String[]::new));
    }

    /** Other values, of which most make the same rules fire. */
    private static List<Object> others(GivenFact fact) {
        Object value = fact.value();
        if (value instanceof BigDecimal number) {
            return List.of(number.add(BigDecimal.ONE));
        }
        if (value instanceof Map<?, ?> ends) {
            Map<String, Object> wider = new HashMap<>();
            ends.forEach(
                    (end, each) ->
                            wider.put((String) end, ((BigDecimal) each).add(BigDecimal.ONE)));
            return List.of(wider);
        }
        FactKey key = vocabulary(fact.path()).key(fact.path().key()).orElseThrow();
        if (value instanceof String) {
            return key.words().stream()
                    .filter(word -> !word.equals(value))
                    .map(Object.class::cast)
                    .toList();
        }
        return List.of();
    }

    private static Vocabulary vocabulary(FactPath path) {
        return switch (path.owner()) {
            case FactPath.PLATFORM -> Vocabulary.PLATFORM;
            case FactPath.TEAM -> Vocabulary.TEAM;
            default -> Vocabulary.WORKLOAD;
        };
    }

    private static DecisionFacts changed(DecisionFacts facts, FactPath path, Object value) {
        return GivenFacts.together(
                GivenFacts.of(facts).stream()
                        .map(
                                fact ->
                                        fact.path().equals(path)
                                                ? new GivenFact(path, value, fact.location())
                                                : fact)
                        .toList());
    }

    @Test
    void figures_that_were_found_by_a_value_are_taken_out_with_it() throws Exception {
        AcceptedScenario story =
                (AcceptedScenario)
                        Sextant.read(List.of(Path.of("scenarios/stories/photo-shop.yaml")))
                                .inputs()
                                .get(0);
        assertThat(figures(record(story))).contains("\"provider\":\"aws\"", "Lambda");

        DecisionRecord redacted = redacted(story, "platform.provider");

        assertThat(figures(redacted)).doesNotContainIgnoringCase("aws").doesNotContain("Lambda");
        assertThat(RecordJson.tree(redacted).get("derived").toString())
                .doesNotContain("Lambda", "\"provider\":\"aws\"");
    }

    private static String figures(DecisionRecord record) {
        return RecordJson.tree(record).get("figures").toString();
    }

    @Test
    void names_are_replaced_everywhere_and_nothing_else_changes() throws Exception {
        for (DecisionFacts facts : RandomScenarios.facts(7, RANDOM, 1, 4)) {
            AcceptedScenario input = input(facts);
            String whole = RecordJson.text(record(input));

            DecisionRecord redacted = redacted(input, "*.name");

            String text = RecordJson.text(redacted);
            for (RedactedValue each : redacted.redacted()) {
                assertThat(each.path())
                        .matches("input|platform\\.name|workload-[0-9a-f]{12}\\.name");
            }
            names(facts).forEach(name -> assertThat(text).doesNotContain("\"" + name + "\""));
            assertThat(skeleton(redacted))
                    .containsExactlyInAnyOrderElementsOf(skeleton(record(input)));
            assertThat(text.length()).isGreaterThan(whole.length() / 2);
        }
    }

    private static Stream<String> names(DecisionFacts facts) {
        return GivenFacts.of(facts).stream()
                .filter(fact -> fact.path().key().equals("name"))
                .map(fact -> fact.value().toString());
    }

    @Test
    void a_value_and_its_salt_show_that_it_was_this() throws Exception {
        DecisionFacts facts = RandomScenarios.facts(3, 1, 2, 2).get(0);
        AcceptedScenario input = input(facts);
        List<RedactedValue> recorded = redacted(input, "*.*", "*.name").redacted();

        RedactionPolicy salting =
                new RedactionPolicy(RedactedPaths.of(List.of("*.*", "*.name")), KEY);
        assertThat(salting.salted(input).stream().map(SaltedValue::redacted).toList())
                .isEqualTo(recorded)
                .hasSize(GivenFacts.of(facts).size() + 1);
    }

    @Test
    void another_input_or_another_key_gives_other_digests() throws Exception {
        SaltedValue one =
                new SaltedValue(KEY.salt("input", "shop", "a.memory"), "a.memory", BigDecimal.TEN);

        assertThat(
                        Stream.of(
                                        KEY.salt("input 2", "shop", "a.memory"),
                                        KEY.salt("input", "shop 2", "a.memory"),
                                        KEY.salt("input", "shop", "b.memory"),
                                        RedactionKey.of(new byte[16])
                                                .salt("input", "shop", "a.memory"))
                                .map(
                                        salt ->
                                                new SaltedValue(salt, "a.memory", BigDecimal.TEN)
                                                        .redacted()))
                .doesNotHaveDuplicates()
                .doesNotContain(one.redacted());
    }
}
