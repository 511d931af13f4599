package dev.sextant.scenario.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.scenario.ReportedProblems;
import dev.sextant.scenario.ScenarioLoader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hints for what people write in other tools. */
class WordMeaningsTest {

    private static final Set<String> OTHER_KEYS = Set.of("scenario", "platform", "workloads");

    @Test
    void every_meaning_is_a_key_or_word_of_a_scenario() {
        WordMeanings.ofSextant()
                .all()
                .forEach(
                        (name, words) -> {
                            List<FactKey> keys =
                                    Vocabulary.all()
                                            .flatMap(each -> each.key(name).stream())
                                            .toList();
                            assertThat(!keys.isEmpty() || OTHER_KEYS.contains(name))
                                    .as(name)
                                    .isTrue();
                            Set<String> known =
                                    keys.stream()
                                            .flatMap(key -> key.words().stream())
                                            .collect(Collectors.toCollection(HashSet::new));
                            assertThat(known).as(name).containsAll(words);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cpu: 2                 | Maybe you mean vcpu.",
                "CPUs: 2                | Maybe you mean vcpu.",
                "type: webhook          | Maybe you mean kind.",
                "region: eu             | Maybe write it as a comment, behind #.",
                "vcpu: 500m             | Maybe write 0.5.",
                "vcpu: 1,5              | Maybe write 1.5, with a decimal point.",
                "gpu: no                | Maybe you mean none.",
                "coldStarts: OK         | Maybe you mean fine.",
                "kind: cronjob          | Maybe you mean scheduled-job.",
                "kind: [webhook]        | Maybe write webhook, without brackets.",
                "kind: [webhook, api]   | Maybe write the one that matters most, or split the"
                        + " workload.",
                "trigger: cron          | Maybe write [schedule].",
                "trigger: http/event    | Maybe write [http, event].",
                "trigger: 'http, queue' | Maybe write [http, queue].",
                "trigger: http and cron | Maybe write [http, schedule].",
                "trigger: [http/event]  | Maybe write http, event.",
                "trigger: [cron]        | Maybe you mean schedule.",
                "trigger: nonsense      | Maybe write a list such as [http].",
                "callsPerMonth: 1.200   | Maybe write 1200, if the point is between thousands.",
                "callsPerMonth: 1.200.000 | Maybe write 1200000, without separators.",
                "callsPerMonth: 1'200   | Maybe write 1200, without separators.",
                "callsPerMonth: 1.200,5 | Maybe write 1200.5, without separators.",
                "callsPerMonth: 1,200,000.5 | Maybe write 1200000.5, without separators.",
                "callsPerMonth: 12.5    | Maybe round it.",
                "callsPerMonth: 3M      | Maybe write 3000000.",
                "callsPerMonth: 1.5 million | Maybe write 1500000.",
                "callsPerMonth: 20k     | Maybe write 20000.",
                "compute: 15            | Maybe write 15s for seconds, or 15m for minutes.",
                "compute: 2h30m         | Maybe write 150m.",
                "compute: 1h 30s        | Maybe write 3630s.",
                "latencyBudget: 1.500 ms | Maybe write 1500ms, if the point is between thousands.",
                "memory: 512            | Maybe write 512 MiB.",
                "memory: 512Mi          | Maybe write 512 MiB.",
            })
    void a_fact_of_a_workload_that_is_refused_has_the_likely_repair(String fact, String maybe) {
        assertThat(hint("scenario: A\nworkloads:\n  - name: a\n    " + fact + "\n"))
                .isEqualTo(maybe);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "services: 14          | Maybe you mean dozens (10 to 99).",
                "services: 1           | Maybe you mean one (1).",
                "services: 9           | Maybe you mean few (2 to 9).",
                "services: 100         | Maybe you mean hundreds (100 and more).",
                "services: 0           | Maybe write unknown, or omit the key.",
                "team: {size: 3}       | Maybe you mean tiny (1 to 3).",
                "team: {size: 25}      | Maybe you mean medium (11 to 50).",
                "team: {size: 51}      | Maybe you mean large (51 and more).",
                "team: {headcount: 51} | Maybe you mean size.",
                "provider: GCP         | Maybe you mean google-cloud.",
                "existing: EKS         | Maybe write [kubernetes].",
                "targets: cloud        | Maybe write [one-cloud].",
            })
    void a_fact_of_a_platform_that_is_refused_has_the_likely_repair(String fact, String maybe) {
        assertThat(hint("scenario: A\nplatform:\n  " + fact + "\nworkloads: [{name: a}]\n"))
                .isEqualTo(maybe);
    }

    @Test
    void spaces_at_which_no_line_breaks_are_read_like_others() {
        String text =
                "scenario: A\n"
                        + "workloads: [{name: a, memory: 16\u00a0GiB, trigger: [\"http\u00a0\"]}]";

        assertThat(
                        ReportedProblems.of(
                                ScenarioLoader.read(
                                        "f.yaml", text.getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    private static String hint(String text) {
        String problems =
                ReportedProblems.of(
                        ScenarioLoader.read("f.yaml", text.getBytes(StandardCharsets.UTF_8)));
        return problems.lines().skip(1).findFirst().orElseThrow().strip();
    }
}
