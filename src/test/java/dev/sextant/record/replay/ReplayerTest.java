package dev.sextant.record.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Proof;
import dev.sextant.Sextant;
import dev.sextant.ShippedSextant;
import dev.sextant.decision.GivenValue;
import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.model.Explanation;
import dev.sextant.record.model.DecisionId;
import dev.sextant.record.model.DecisionRecord;
import dev.sextant.record.model.RecordJson;
import dev.sextant.record.model.SilentRule;
import dev.sextant.record.verify.JsonDifference;
import dev.sextant.record.write.DecisionRecorder;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.source.Location;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A record is decided again from itself alone. */
class ReplayerTest {

    private static final Sextant SEXTANT = ShippedSextant.get();

    private static final DecisionRecorder RECORDER =
            new DecisionRecorder(SEXTANT.rulebook(), KnowledgeScope.ALL, false);

    private static final Replayer REPLAYER = new Replayer(new BySextant(), SEXTANT.rulebook());

    /** Beside the shipped ones. */
    private static final int RANDOM = Proof.size("replays", 15, 60);

    private static class BySextant implements Replayer.Redecider {
        @Override
        public DecisionTrace decide(DecisionFacts facts, KnowledgeScope knowledge) {
            return SEXTANT.decide(facts);
        }

        @Override
        public Explanation explain(DecisionTrace trace, KnowledgeScope knowledge, boolean settled) {
            return SEXTANT.explain(trace);
        }

        @Override
        public List<SilentRule> silent(DecisionTrace trace, KnowledgeScope knowledge) {
            return SilentRule.of(trace, SEXTANT.rulebook(), knowledge, SEXTANT.silence());
        }
    }

    private static DecisionRecord record(AcceptedScenario input) {
        DecisionTrace trace = SEXTANT.decide(input.scenario().facts());
        return RECORDER.decided(input, trace, SEXTANT.explain(trace), null).identified();
    }

    private static AcceptedScenario input(DecisionFacts facts) {
        return new AcceptedScenario(
                new Scenario(
                        facts,
                        Optional.empty(),
                        new Location("random", 1, 1),
                        "0",
                        null,
                        null,
                        null,
                        List.of()),
                List.of());
    }

    /** A record as it is read again. */
    private static DecisionRecord kept(DecisionRecord record) {
        return RecordJson.read(RecordJson.text(record));
    }

    @Test
    void shipped_and_random_records_come_out_the_same() {
        List<AcceptedScenario> shipped =
                Sextant.read(List.of(Path.of("scenarios"))).inputs().stream()
                        .map(AcceptedScenario.class::cast)
                        .toList();
        assertThat(shipped).hasSizeGreaterThan(340);
        List<AcceptedScenario> inputs =
                new ArrayList<>(Proof.every(Proof.stride("replayed", 5, 1), shipped));
        RandomScenarios.facts(20_261_124, RANDOM, 1, 4).stream()
                .map(ReplayerTest::input)
                .forEach(inputs::add);

        for (AcceptedScenario input : inputs) {
            ReplayResult replayed = REPLAYER.replay(kept(record(input)));

            assertThat(replayed).as(input.scenario().name()).isEqualTo(new ReplayResult.Same());
        }
        assertThat(inputs).hasSizeGreaterThan(RANDOM + 60);
    }

    @Test
    void rules_that_were_silent_are_asked_again() {
        AcceptedScenario input = input(RandomScenarios.facts(2, 1, 1, 1).get(0));
        DecisionTrace trace = SEXTANT.decide(input.scenario().facts());
        DecisionRecord record =
                RECORDER.decided(
                                input,
                                trace,
                                SEXTANT.explain(trace),
                                SilentRule.of(
                                        trace,
                                        SEXTANT.rulebook(),
                                        KnowledgeScope.ALL,
                                        SEXTANT.silence()))
                        .identified();

        assertThat(record.silent()).hasSizeGreaterThan(100);
        assertThat(REPLAYER.replay(kept(record))).isEqualTo(new ReplayResult.Same());
    }

    @Test
    void a_wrong_answer_is_reported_by_its_field() {
        DecisionRecord record = record(input(RandomScenarios.facts(1, 1, 1, 1).get(0)));
        DecisionRecord other =
                DecisionId.given(
                        record.withBecause(
                                List.of(new RuleSentence("verdict/other", "because I say so"))));

        ReplayResult replayed = REPLAYER.replay(kept(other));

        assertThat(replayed)
                .isEqualTo(
                        new ReplayResult.Differs(
                                new JsonDifference(
                                        "because[0].rule",
                                        "verdict/other",
                                        record.because().get(0).rule()),
                                List.of()));
    }

    @Test
    void a_record_that_does_not_match_its_id_is_not_decided() {
        DecisionRecord record = record(input(RandomScenarios.facts(1, 1, 1, 1).get(0)));
        DecisionRecord other = record.withBecause(List.of());

        ReplayResult replayed = REPLAYER.replay(other);

        assertThat(replayed)
                .isEqualTo(new ReplayResult.Changed(record.decision(), DecisionId.of(other)));
    }

    @Test
    void a_failure_that_comes_again_is_the_same() {
        DecisionException failure = new DecisionException("a rule threw");
        AcceptedScenario input = input(RandomScenarios.facts(1, 1, 1, 1).get(0));
        DecisionRecord record = RECORDER.failed(input, failure).identified();
        Replayer failing =
                new Replayer(
                        new BySextant() {
                            @Override
                            public DecisionTrace decide(
                                    DecisionFacts facts, KnowledgeScope knowledge) {
                                throw failure;
                            }
                        },
                        SEXTANT.rulebook());

        assertThat(failing.replay(kept(record))).isEqualTo(new ReplayResult.Same());
    }

    @Test
    void facts_that_no_longer_exist_are_reported() {
        DecisionRecord record = record(input(RandomScenarios.facts(1, 1, 1, 1).get(0)));
        List<GivenValue> facts = new ArrayList<>(record.facts());
        facts.add(new GivenValue("platform.colour", "red", "red", null));
        DecisionRecord other = DecisionId.given(record.withFacts(facts));

        ReplayResult replayed = REPLAYER.replay(other);

        assertThat(replayed)
                .isEqualTo(
                        new ReplayResult.NotReplayed(
                                "it was written by another version: no fact (platform.colour)"));
    }
}
