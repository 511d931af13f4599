package dev.sextant.record.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Approved;
import dev.sextant.Sextant;
import dev.sextant.ShippedSextant;
import dev.sextant.decision.CitedRule;
import dev.sextant.decision.ConcludedFact;
import dev.sextant.decision.Evidence;
import dev.sextant.decision.GivenValue;
import dev.sextant.decision.RuleFiring;
import dev.sextant.record.model.DecisionRecord;
import dev.sextant.record.model.RecordJson;
import dev.sextant.record.model.RecordedFacts;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.ScenarioInput;
import dev.sextant.source.document.JsonText;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A record keeps a decision whole. */
class DecisionRecorderTest {

    private static final Sextant SEXTANT = ShippedSextant.get();

    private static final List<AcceptedScenario> STORIES =
            Sextant.read(List.of(Path.of("scenarios/stories"))).inputs().stream()
                    .map(AcceptedScenario.class::cast)
                    .toList();

    private static DecisionRecord record(AcceptedScenario input) {
        DecisionTrace trace = SEXTANT.decide(input.scenario().facts());
        return new DecisionRecorder(SEXTANT.rulebook(), KnowledgeScope.ALL, false)
                .decided(input, trace, SEXTANT.explain(trace), null)
                .identified();
    }

    @Test
    void a_record_that_is_read_again_is_the_one_that_was_written() {
        for (AcceptedScenario story : STORIES) {
            DecisionRecord record = record(story);

            String text = RecordJson.text(record);

            assertThat(RecordJson.text(RecordJson.read(text))).isEqualTo(text);
        }
    }

    @Test
    void the_facts_of_a_record_put_together_are_the_facts_that_were_given() {
        for (AcceptedScenario story : STORIES) {
            DecisionFacts given = story.scenario().facts();
            String text = RecordJson.text(record(story));

            List<GivenValue> kept = RecordJson.read(text).facts();

            assertThat(RecordedFacts.facts(kept)).isEqualTo(given);
        }
    }

    @Test
    void every_rule_conclusion_and_figure_that_a_record_names_stands_in_it() {
        for (AcceptedScenario story : STORIES) {
            DecisionRecord record = record(story);

            for (ConcludedFact conclusion : record.derived()) {
                for (RuleFiring firing : conclusion.by()) {
                    assertThat(record.cited()).extracting(CitedRule::rule).contains(firing.rule());
                    firing.conditions().stream()
                            .flatMap(condition -> condition.rests().stream())
                            .forEach(ground -> assertStands(ground, record));
                }
            }
        }
    }

    private static void assertStands(Evidence ground, DecisionRecord record) {
        if (ground.fact() != null) {
            assertThat(record.facts()).extracting(GivenValue::path).contains(ground.fact());
        } else if (ground.derived() != null) {
            assertThat(record.derived().get(ground.derived() - 1).number())
                    .isEqualTo(ground.derived());
        } else if (ground.figure() != null) {
            assertThat(record.figures().get(ground.figure() - 1).number())
                    .isEqualTo(ground.figure());
        } else {
            assertThat(ground.absent()).isNotBlank();
        }
    }

    @Test
    void a_record_looks_like_this() {
        String line =
                """
                scenario: thumbnails of photos
                platform:
                  provider: aws
                workloads:
                  - name: thumbnails
                    trigger: [event]
                    memory: 2 GiB
                """;
        ScenarioInput input =
                ScenarioLoader.read("photos.yaml", line.getBytes(StandardCharsets.UTF_8))
                        .inputs()
                        .get(0);

        DecisionRecord record = record((AcceptedScenario) input);

        Approved.check("audit/decision-record.json", JsonText.indented(RecordJson.tree(record)));
    }
}
