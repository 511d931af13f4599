package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same inputs and rules give the same records, in whatever folder they stand. */
class RecordsAnywhereTest {

    private static final Path RULES = Path.of("src/test/resources/dev/sextant/cli/rules");

    @TempDir private Path scratch;
    private List<Path> places;

    @BeforeEach
    void writeTheSameInTwoPlaces() throws IOException {
        places = List.of(scratch.resolve("here"), scratch.resolve("some/where/else"));
        for (Path place : places) {
            copyRules(place.resolve("rules"));
            Files.createDirectories(place.resolve("in/more"));
            Files.writeString(
                    place.resolve("in/shops.jsonl"),
                    """
                    {"scenario": "A", "workloads": [{"name": "mails", "trigger": ["event"]}]}
                    {"scenario": "B", "workload": []}
                    {"scenario": "A", "workloads": [{"name": "mails", "trigger": ["event"]}]}
                    """);
            Files.writeString(
                    place.resolve("in/more/shops.csv"),
                    """
                    scenario,workload,state,platform.provider
                    C,shop,stateless,aws
                    C,mails,stateless,gcp
                    A,shop,stateless,aws
                    """);
            Files.writeString(
                    place.resolve("in/odd.yaml"),
                    """
                    scenario: D
                    workloads: [{name: shop, change: new, containerised: true}]
                    """);
        }
    }

    private static void copyRules(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(RULES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in",
                "in/shops.jsonl",
                "in/**.*",
                "in/*.jsonl in/more",
                "in/shops.jsonl in/more/shops.csv in/nowhere.yaml"
            })
    void to_the_byte(String asked) throws IOException {
        List<String> records = new ArrayList<>();
        for (Path place : places) {
            records.add(records(place, asked.split(" ")));
        }

        assertThat(records.get(0)).isEqualTo(records.get(1)).contains("\"decision\":");
        assertThat(records.get(0)).doesNotContain(scratch.toString(), "here/", "else/");
    }

    @Test
    void names_inputs_by_paths_that_differ() throws IOException {
        String records = records(places.get(0), "in");

        assertThat(records)
                .contains("\"place\":{\"file\":\"shops.jsonl\",\"line\":2,\"column\":1}")
                .contains("scenario (A) has the same name as the one at more/shops.csv:4:1")
                .contains("at more/shops.csv:2:4")
                .contains("change (new) means that no code exists (odd.yaml:2:26)");
    }

    private static String records(Path place, String... asked) throws IOException {
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of("run", "--rules", place.resolve("rules").toString()));
        arguments.addAll(List.of("--record", place.resolve("records").toString()));
        Stream.of(asked).map(each -> place.resolve(each).toString()).forEach(arguments::add);
        StringWriter err = new StringWriter();
        Terminal terminal =
                new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), 120);
        new CommandRunner(terminal, LocalDate.of(2026, 11, 24))
                .execute(arguments.toArray(String[]::new));
        assertThat(err.toString()).doesNotContain("sextant:");
        return Files.readString(place.resolve("records/records.jsonl"));
    }
}
