package dev.sextant.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.fact.given.Workload;
import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.RejectedInput;
import dev.sextant.scenario.model.ScenarioInput;
import dev.sextant.source.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios without the workloads that are refused. */
class LenientReadingTest {

    @TempDir private Path folder;

    @Test
    void rows_with_errors_are_left_out_and_are_inputs_of_their_own() throws IOException {
        assertThat(
                        read(
                                "all.csv",
                                """
                                scenario,workload,platform.provider,kind,vcpu
                                Shop,a,aws,webhok,
                                ,b,,webhook,2
                                ,c,,webhook,x
                                ,d,aws,webhook
                                ,b,,webhook,1
                                Bank,a,,webhook,1
                                """))
                .isEqualTo(
                        """
                        Shop: b on AWS
                          all.csv:2:1: warning[left-out]: decided without 4 workloads with errors (a, c, d, b)
                          Maybe fix the errors: another workload can change the answer.
                        rejected
                          all.csv:2:4: error[word]: kind (webhok) must be one of: …
                          Maybe you mean webhook.
                        rejected
                          all.csv:4:5: error[number]: vcpu (x) is not a plain number; allowed: above 0, to 9007199254740992
                          Maybe write unknown, or leave the cell empty.
                        rejected
                          all.csv:5: error[ragged]: a row of 4 cells; the first row has 5
                          Maybe a cell that contains a separator needs quotes.
                        rejected
                          all.csv:6:2: error[duplicate-name]: two workloads are named (b); the first is at all.csv:3:2
                          Maybe rename one of the two.
                        Bank: a on null\
                        """);
    }

    @Test
    void facts_of_the_platform_count_for_every_workload_and_are_never_left_out()
            throws IOException {
        assertThat(
                        read(
                                        "all.csv",
                                        """
                                        scenario,workload,platform.provider,kind
                                        Shop,a,aws,webhook
                                        ,b,azure,webhook
                                        Bank,a,asw,webhook
                                        Mill,a,aws
                                        ,b,,webhook
                                        Port,a,aws,x
                                        """)
                                .lines()
                                .filter(line -> line.contains("error[") || !line.startsWith(" "))
                                .map(line -> line.replaceAll("].*", "]")))
                .containsExactly(
                        "rejected",
                        "  all.csv:3:3: error[differs]",
                        "rejected",
                        "  all.csv:4:3: error[word]",
                        "rejected",
                        "  all.csv:5: error[ragged]",
                        "rejected",
                        "  all.csv:7:4: error[word]");
    }

    @Test
    void workloads_of_documents_and_lines_are_left_out_too() throws IOException {
        String yaml =
                """
                scenario: Shop
                workloads:
                  - {name: a, trigger: [http, evnt]}
                  - {name: b, cpu: 1}
                  - {name: c}
                  - just text
                """;
        String expected =
                """
                Shop: c on null
                  error[word], error[unknown-key], error[shape]
                """;
        String json =
                "{\"scenario\": \"Shop\", \"workloads\": [{\"name\": \"a\", \"trigger\": [\"http\","
                        + " \"evnt\"]}, {\"name\": \"b\", \"cpu\": 1}, {\"name\": \"c\"}, \"just"
                        + " text\"]}";

        assertThat(codes(read("a.yaml", yaml))).isEqualTo(expected);
        assertThat(codes(read("a.json", json))).isEqualTo(expected);
        assertThat(codes(read("a.jsonl", json + "\n"))).isEqualTo(expected);
        assertThat(read("b.yaml", "scenario: Shop\nworkloads: [{name: a, kind: x}]\n"))
                .startsWith("rejected\n  b.yaml:2:29: error[word]");
    }

    private static String codes(String read) {
        String first = read.lines().findFirst().orElseThrow();
        return first
                + "\n  "
                + read.lines()
                        .filter(line -> line.contains("error["))
                        .map(line -> line.replaceAll(".*(error\\[[a-z-]+]).*", "$1"))
                        .collect(Collectors.joining(", "))
                + "\n";
    }

    private String read(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        List<ScenarioInput> inputs = new ArrayList<>();
        new InputScanner(List.of(file), InputStream.nullInputStream())
                .lenient(true)
                .each(chunk -> inputs.addAll(chunk.inputs()));
        return inputs.stream()
                .map(LenientReadingTest::text)
                .collect(Collectors.joining("\n"))
                .replace(folder.toString().replace('\\', '/') + "/", "")
                .replaceAll("must be one of: .*", "must be one of: …");
    }

    private static String text(ScenarioInput input) {
        String problems =
                input.problems().stream()
                        .map(Problem::toString)
                        .map(problem -> "\n  " + problem)
                        .collect(Collectors.joining());
        return input instanceof RejectedInput
                ? "rejected" + problems
                : text(((AcceptedScenario) input)) + problems;
    }

    private static String text(AcceptedScenario accepted) {
        return accepted.scenario().name()
                + ": "
                + accepted.scenario().facts().workloads().stream()
                        .map(Workload::name)
                        .collect(Collectors.joining(", "))
                + " on "
                + accepted.scenario().facts().platform().provider();
    }
}
