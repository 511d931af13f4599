package dev.sextant.scenario.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.scenario.ReportedProblems;
import dev.sextant.scenario.ScenarioLoader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionCheckerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "existing: [nothing, vms]|1:1|existing lists none together with other values",
                "{existing: [nothing], complaints: [upkeep]}|1:23|complaints are about what runs"
                        + " today, but existing is none (f.yaml:3:4)",
                "{existing: [vms], complaints: [function-sprawl]}|1:19|complaints include"
                        + " function-sprawl, but no functions run (f.yaml:3:4)",
                "targets: [one-cloud, multi-cloud]|1:1|targets include both one-cloud and"
                        + " multi-cloud",
                "{portability: none, targets: [multi-cloud]}|1:2|portability (none) means tied to"
                        + " one provider, but targets include multi-cloud (f.yaml:3:23)"
            })
    void facts_of_a_platform_that_deny_each_other_are_a_warning(
            String facts, String place, String what) {
        int column = Integer.parseInt(place.substring(2)) + 2;
        String text = "scenario: s\nplatform:\n  " + facts + "\nworkloads: [{name: a}]\n";

        assertThat(ReportedProblems.of(text))
                .isEqualTo(
                        "f.yaml:3:"
                                + column
                                + ": warning[contradiction]: "
                                + what
                                + "\n  Maybe one of the two is a mistake.");
        assertThat(ScenarioLoader.read("f.yaml", text.getBytes(StandardCharsets.UTF_8)).scenarios())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "compute: 1m..2h, elapsed: 30s|40|elapsed (30 s) is less than compute (at least 60"
                        + " s), which is part of it (f.yaml:3:23)",
                "place: [edge, on-prem]|23|place includes (on-prem), but targets do not"
                        + " (f.yaml:2:12)",
                "callsPerMonth: 5, peakConcurrency: 0|41|peakConcurrency (0) means that nothing is"
                        + " ever called, but callsPerMonth is 5 (f.yaml:3:23)",
                "callsPerMonth: 3000000000, compute: 50ms, peakConcurrency: 40|65|peakConcurrency"
                        + " (40) is below the average of 57.1 that follows from callsPerMonth and"
                        + " compute (f.yaml:3:23)",
                "change: new, containerised: true|36|containerised (true) means that an image"
                        + " exists, but change (new) means that no code exists (f.yaml:3:23)"
            })
    void facts_of_a_workload_that_deny_each_other_are_a_warning(
            String facts, int column, String what) {
        assertThat(
                        ReportedProblems.of(
                                "scenario: s\nplatform: {targets: [edge]}\nworkloads: [{name: a, "
                                        + facts
                                        + "}]\n"))
                .isEqualTo(
                        "f.yaml:3:"
                                + column
                                + ": warning[contradiction]: "
                                + what
                                + "\n  Maybe one of the two is a mistake.");
    }

    @Test
    void facts_that_are_only_unusual_together_are_no_contradiction() {
        assertThat(
                        ReportedProblems.of(
                                """
                                scenario: s
                                platform:
                                  existing: [nothing]
                                  complaints: []
                                  targets: [one-cloud, on-prem]
                                  portability: none
                                workloads:
                                  - {name: a, lifetime: per-call, compute: 5h, elapsed: 5h, change: rewrite, containerised: true}
                                  - {name: b, lifetime: per-call, compute: <1h, elapsed: 1s, callsPerMonth: 0, peakConcurrency: 0}
                                  - {name: c, place: [one-cloud], state: clustered, trigger: [event]}
                                """))
                .isEmpty();
    }
}
