package dev.sextant.explain.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.fact.given.Workload;
import dev.sextant.scenario.ScenarioLoader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "compute      | 20s       | 20s",
                "compute      | 90m       | 90m",
                "compute      | '<1m'     | <1m",
                "compute      | '>15m'    | >15m",
                "compute      | 2m..30m   | 2m..30m",
                "elapsed      | 120m      | 2h",
                "latencyBudget| 250ms     | 250ms",
                "memory       | 10240 MiB | 10 GiB",
                "memory       | 512 MiB   | 512 MiB",
                "memory       | 0.5 MiB   | 0.5 MiB",
                "memory       | 100 MB    | 100 MB",
                "memory       | 1.5 GB    | 1500 MB",
                "memory       | 3 GB      | 3 GB",
                "payload      | 200 KB    | 200 KB",
                "vcpu         | 0.5       | 0.5",
                "callsPerMonth| 2000000   | 2000000",
                "privileged   | true      | true",
                "kind         | http-api  | http-api",
                "control      | []        | []",
                "needs        | [mesh, sidecar] | [mesh, sidecar]"
            })
    void writes_a_fact_as_a_scenario_file_has_it(String key, String written, String told) {
        String file =
                "scenario: Shop\nworkloads:\n  - name: site\n    "
                        + key
                        + ": \""
                        + written
                        + "\"\n";
        if (!written.startsWith("<") && !written.startsWith(">")) {
            file = file.replace("\"", "");
        }
        Workload site =
                ScenarioLoader.read("shop.yaml", file.getBytes(StandardCharsets.UTF_8))
                        .scenarios()
                        .get(0)
                        .facts()
                        .workloads()
                        .get(0);

        assertThat(GivenValues.of(site, key)).isEqualTo(told);
    }
}
