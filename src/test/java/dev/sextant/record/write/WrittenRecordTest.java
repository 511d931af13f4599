package dev.sextant.record.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.record.model.DecisionRecord;
import dev.sextant.record.model.RecordJson;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.ScenarioInput;
import dev.sextant.trace.DecisionException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WrittenRecordTest {

    @Test
    void its_text_is_what_the_id_of_the_decision_is_of() {
        Rulebook rules =
                new Rulebook(List.of(), Map.of(), Map.of(), Map.of(), List.of(), "a digest");
        ScenarioInput input =
                ScenarioLoader.read(
                                "shop.yaml",
                                "{scenario: Shop, workloads: [{name: a, memory: 1.5 GiB}]}"
                                        .getBytes(StandardCharsets.UTF_8))
                        .inputs()
                        .get(0);
        DecisionRecord record =
                new DecisionRecorder(rules, KnowledgeScope.ALL, false)
                        .failed((AcceptedScenario) input, new DecisionException("it failed"))
                        .identified();

        WrittenRecord written = WrittenRecord.of(record);

        assertThat(written.text()).isEqualTo(RecordJson.bytes(record));
        assertThat(new String(written.text(), StandardCharsets.UTF_8))
                .startsWith("{\"decision\":\"" + record.decision() + "\",\"schema\":\"");
    }
}
