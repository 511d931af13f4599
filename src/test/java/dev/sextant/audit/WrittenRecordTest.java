package dev.sextant.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.rulebook.Knowledge;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.scenario.Accepted;
import dev.sextant.scenario.Input;
import dev.sextant.scenario.Scenarios;
import dev.sextant.trace.DecisionFailed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WrittenRecordTest {

    @Test
    void its_text_is_what_the_id_of_the_decision_is_of() {
        Rulebook rules =
                new Rulebook(List.of(), Map.of(), Map.of(), Map.of(), List.of(), "a digest");
        Input input =
                Scenarios.read(
                                "shop.yaml",
                                "{scenario: Shop, workloads: [{name: a, memory: 1.5 GiB}]}"
                                        .getBytes(StandardCharsets.UTF_8))
                        .inputs()
                        .get(0);
        DecisionRecord record =
                new Recorder(rules, Knowledge.ALL, false)
                        .failed((Accepted) input, new DecisionFailed("it failed"))
                        .identified();

        WrittenRecord written = WrittenRecord.of(record);

        assertThat(written.text()).isEqualTo(RecordJson.bytes(record));
        assertThat(new String(written.text(), StandardCharsets.UTF_8))
                .startsWith("{\"decision\":\"" + record.decision() + "\",\"schema\":\"");
    }
}
