package dev.sextant.cli.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.scenario.ScenarioDraft;
import dev.sextant.trace.FactPath;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers in the words of people, as a scenario file has them. */
class AnswerWriterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    shop.kind             | HTTP API             | http-api
                    shop.kind             | http_api             | http-api
                    shop.kind             | [web frontend]       | web-frontend
                    shop.kind             | 2                    | http-api
                    shop.kind             | 2.                   | http-api
                    shop.kind             | "http-api"           | http-api
                    shop.lifetime         | Always On            | always-on
                    shop.gpu              | no                   | none
                    shop.gpu              | None                 | none
                    shop.privileged       | Yes                  | true
                    shop.privileged       | n                    | false
                    shop.privileged       | 2                    | false
                    shop.trigger          | event                | [event]
                    shop.trigger          | 1, 3                 | [http, queue]
                    shop.trigger          | http and schedule    | [http, schedule]
                    shop.trigger          | http event           | [http, event]
                    shop.trigger          | http, event and queue| [http, event, queue]
                    shop.trigger          | none                 | []
                    shop.trigger          | []                   | []
                    platform.targets      | one cloud            | [one-cloud]
                    platform.targets      | On-Prem; edge        | [on-prem, edge]
                    platform.existing     | none                 | [nothing]
                    shop.compute          | 20 seconds           | 20s
                    shop.compute          | 20s                  | 20s
                    shop.compute          | 1.5 hours            | 1.5h
                    shop.compute          | under a minute       | <1m
                    shop.compute          | more than 15 min     | >15m
                    shop.compute          | 2-30 minutes         | 2m..30m
                    shop.compute          | from 2 to 30 minutes | 2m..30m
                    shop.compute          | 2m..30m              | 2m..30m
                    shop.compute          | about 20 s           | 20s
                    shop.latencyBudget    | 300 milliseconds     | 300ms
                    shop.memory           | 2 gigabytes          | 2 GB
                    shop.memory           | 512mib               | 512 MiB
                    shop.memory           | 10 GiB               | 10 GiB
                    shop.callsPerMonth    | 1,000,000            | 1000000
                    shop.callsPerMonth    | 3 million            | 3000000
                    shop.callsPerMonth    | 20k                  | 20000
                    shop.busyShare        | 40 %                 | 0.40
                    platform.monthlyBudget| $2,000               | 2000
                    platform.monthlyBudget| 500 dollars          | 500
                    """)
    void understands_plain_words(String fact, String said, String written) {
        FactPath path = FactPath.of(fact);

        assertThat(AnswerWriter.written(ScenarioDraft.key(path), said)).isEqualTo(written);
        assertThat(draft(path).with(path, written).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    shop.kind          | webby
                    shop.kind          | 99
                    shop.compute       | soon
                    shop.compute       | 2 fortnights
                    shop.callsPerMonth | many
                    shop.memory        | 2
                    shop.trigger       | ;;;
                    shop.trigger       | , &
                    shop.compute       | a few seconds
                    shop.compute       | up to 15 min
                    shop.compute       | at least 5 minutes
                    shop.memory        | a couple of gigabytes
                    """)
    void leaves_what_it_does_not_understand_to_the_reader(String fact, String said) {
        FactPath path = FactPath.of(fact);

        assertThat(AnswerWriter.written(ScenarioDraft.key(path), said)).isEqualTo(said);
        assertThat(draft(path).with(path, said).problems()).hasSize(1);
    }

    private static ScenarioDraft draft(FactPath path) {
        String workload = path.isOfWorkload() ? path.owner() : "other";
        return ScenarioDraft.of("Shop", List.of(workload));
    }
}
