package dev.sextant.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.fact.given.State;
import dev.sextant.fact.given.Workload;
import dev.sextant.fact.term.Kind;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.trace.FactPath;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Facts that all workloads share, under defaults. */
class SharedFactsTest {

    private static final String SHARED =
            """
            scenario: Shop
            defaults:
              kind: webhook
              state: stateless
              trigger: [http]
            workloads:
              - name: a
              - {name: b, kind: http-api}
              - {name: c, state: unknown}
            """;

    @Test
    void a_workload_overrides_the_defaults_with_its_own_facts() {
        InputSet inputs = read(SHARED);

        assertThat(ReportedProblems.of(inputs)).isEmpty();
        assertThat(inputs.scenarios().get(0).facts().workloads())
                .extracting(Workload::kind)
                .containsExactly(Kind.WEBHOOK, Kind.HTTP_API, Kind.WEBHOOK);
        assertThat(inputs.scenarios().get(0).facts().workloads())
                .extracting(Workload::state)
                .containsExactly(State.STATELESS, State.STATELESS, null);
    }

    @Test
    void a_default_has_its_place_in_every_workload() {
        var origins = read(SHARED).scenarios().get(0).facts().origins();

        assertThat(origins.get(new FactPath("a", "kind"))).hasToString("f.yaml:3:3");
        assertThat(origins.get(new FactPath("b", "kind"))).hasToString("f.yaml:8:15");
        assertThat(origins.get(new FactPath("c", "trigger"))).hasToString("f.yaml:5:3");
    }

    @Test
    void errors_of_defaults_are_reported_once() {
        String problems =
                ReportedProblems.of(
                        read(
                                """
                                scenario: Shop
                                defaults: {name: x, kind: webhok, cpu: 1}
                                workloads: [{name: a}, {name: b}]
                                """));

        assertThat(problems.replaceAll("must be one of: .*", "must be one of: …"))
                .isEqualTo(
                        """
                        f.yaml:2:12: error[unknown-key]: unknown key (name) of defaults
                          Maybe it belongs to a workload.
                        f.yaml:2:27: error[word]: kind (webhok) must be one of: …
                          Maybe you mean webhook.
                        f.yaml:2:35: error[unknown-key]: unknown key (cpu) of defaults
                          Maybe you mean vcpu.\
                        """);
        assertThat(ReportedProblems.of(read("scenario: A\ndefaults: [x]\nworkloads: [{name: a}]")))
                .startsWith("f.yaml:2:11: error[shape]: defaults ([x]) expects keys with values");
    }

    @Test
    void an_interview_continues_with_the_defaults_written_out() {
        assertThat(ScenarioDraft.of("f.yaml", SHARED.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(
                        """
                        scenario: Shop
                        workloads:
                          - name: a
                            kind: webhook
                            state: stateless
                            trigger: [http]
                          - name: b
                            kind: http-api
                            state: stateless
                            trigger: [http]
                          - name: c
                            state: unknown
                            kind: webhook
                            trigger: [http]
                        """);
    }

    @Test
    void an_anchor_is_refused_with_defaults_as_the_repair() {
        assertThat(
                        ReportedProblems.of(
                                        read(
                                                """
                                                scenario: A
                                                workloads:
                                                  - &w {name: a, kind: webhook}
                                                  - <<: *w
                                                    name: b
                                                """))
                                .lines())
                .contains(
                        "f.yaml:3:5: error[anchor]: anchor (&w): anchors and aliases are not"
                                + " supported",
                        "  Maybe write the facts that workloads share once, under defaults:, next"
                                + " to workloads.");
    }

    private static InputSet read(String text) {
        return ScenarioLoader.read("f.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
