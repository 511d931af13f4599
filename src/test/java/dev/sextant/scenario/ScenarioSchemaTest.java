package dev.sextant.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.AnnotationKeyword;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.trace.DecisionFacts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioSchemaTest {

    private static final Path FILE = Path.of("scenarios/scenario.schema.json");
    private static final Dialect DIALECT =
            Dialect.builder(Dialects.getDraft202012())
                    .keyword(new AnnotationKeyword("enumDescriptions"))
                    .build();
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(DIALECT)
                    .getSchema(ScenarioSchema.text(), InputFormat.JSON);

    @Test
    void the_shipped_schema_says_what_the_records_say() throws IOException {
        String text = ScenarioSchema.text();
        if (Boolean.getBoolean("approve")) {
            Files.writeString(FILE, text);
        }

        assertThat(FILE).as("rewritten by -Dapprove=true").content().isEqualTo(text);
    }

    static Stream<Path> shippedScenarios() throws IOException {
        return ShippedFiles.scenarios();
    }

    @ParameterizedTest
    @MethodSource("shippedScenarios")
    void shipped_scenarios_are_valid_by_it(Path file) throws IOException {
        for (String document : Files.readString(file).split("(?m)^---$")) {
            assertThat(SCHEMA.validate(document, InputFormat.YAML)).isEmpty();
        }
    }

    @Test
    void all_facts_are_valid_and_are_read_back_unchanged() {
        for (DecisionFacts facts : RandomScenarios.facts(20, 200, 1, 4)) {
            String text = ScenarioText.of(facts);
            InputSet intake = ScenarioLoader.read("f.yaml", text.getBytes(StandardCharsets.UTF_8));

            assertThat(SCHEMA.validate(text, InputFormat.YAML)).isEmpty();
            assertThat(intake.rejected()).isEmpty();
            assertThat(intake.scenarios())
                    .extracting(scenario -> scenario.facts().platform())
                    .containsExactly(facts.platform());
            assertThat(intake.scenarios().get(0).facts().team()).isEqualTo(facts.team());
            assertThat(intake.scenarios().get(0).facts().workloads()).isEqualTo(facts.workloads());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "workloads: [{name: a}]",
                "scenario: s",
                "{scenario: s, workloads: []}",
                "{scenario: ' ', workloads: [{name: a}]}",
                "{scenario: s, workloads: [{kind: database}]}",
                "{scenario: s, workloads: [{name: a}], more: 1}",
                "{scenario: s, workloads: [{name: a}], platform: {provider: awz}}",
                "{scenario: s, workloads: [{name: a}], platform: {provider: AWS}}",
                "{scenario: s, workloads: [{name: a}], platform: {provider: 0}}",
                "{scenario: s, workloads: [{name: a}], platform: {targets: edge}}",
                "{scenario: s, workloads: [{name: a}], platform: {targets: [edge, edge]}}",
                "{scenario: s, workloads: [{name: a}], platform: {targets: [unknown]}}",
                "{scenario: s, workloads: [{name: a}], platform: {team: {size: 4}}}",
                "{scenario: s, workloads: [{name: a}], platform: {team: [small]}}",
                "{scenario: s, workloads: [{name: a, compute: 20}]}",
                "{scenario: s, workloads: [{name: a, compute: 20 min}]}",
                "{scenario: s, workloads: [{name: a, compute: 0s}]}",
                "{scenario: s, workloads: [{name: a, compute: 010s}]}",
                "{scenario: s, workloads: [{name: a, compute: <=1m}]}",
                "{scenario: s, workloads: [{name: a, elapsed: <1m}]}",
                "{scenario: s, workloads: [{name: a, memory: 10 Gi}]}",
                "{scenario: s, workloads: [{name: a, memory: 0 MiB}]}",
                "{scenario: s, workloads: [{name: a, busyShare: 1.5}]}",
                "{scenario: s, workloads: [{name: a, vcpu: 0}]}",
                "{scenario: s, workloads: [{name: a, callsPerMonth: 1.9}]}",
                "{scenario: s, workloads: [{name: a, callsPerMonth: -5}]}",
                "{scenario: s, workloads: [{name: a, callsPerMonth: '5'}]}",
                "{scenario: s, workloads: [{name: a, callsPerMonth: 9007199254740993}]}",
                "{scenario: s, workloads: [{name: a, privileged: yes}]}",
                "{scenario: s, workloads: [{name: a, gpu: null}]}",
                "{scenario: s, workloads: [{name: a}], silent: []}",
                "{scenario: s, workloads: [{name: a}], disagrees: because}",
                "{scenario: s, workloads: [{name: a}], expect: {recommendation: open}}",
                "{scenario: s, workloads: [{name: a}], expect: {placements: {a: functions}}}",
                "{scenario: s, workloads: [{name: a}], expect: {fires: [long-running]}}",
                "{scenario: s, workloads: [{name: a}], rule: Kubernetes/long}",
                "{scenario: s, workloads: [{name: a}], rule: k/l, silent: [{set: {a.gpu: none}}]}",
                "{scenario: s, workloads: [{name: a}], rule: k/l, silent: [{set: {}, because: b}]}",
                "{scenario: s, workloads: [{name: a}], rule: k/l, silent: [{because: b}]}",
                "{scenario: s, workloads: [{name: a}], rule: k/l, silent: [{set: {a.gpv: none},"
                        + " because: b}]}",
                "{scenario: s, workloads: [{name: a}], rule: k/l, silent: [{set: {a.gpu: some},"
                        + " because: b}]}",
                "{scenario: s, workloads: [{name: a}], rule: k/l, silent: [{set: {platform.gpu:"
                        + " none}, because: b}]}",
                "{scenario: s, workloads: [{name: a}], rule: k/l, silent: [{set:"
                        + " {platform.team.gpu: none}, because: b}]}"
            })
    void bad_ones_are_neither_valid_by_it_nor_accepted(String text) {
        InputSet intake = ScenarioLoader.read("f.yaml", text.getBytes(StandardCharsets.UTF_8));

        assertThat(SCHEMA.validate(text, InputFormat.YAML)).isNotEmpty();
        assertThat(intake.rejected()).hasSize(1);
    }
}
