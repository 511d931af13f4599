package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.source.document.JsonText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Runs that keep a record of each answer. */
class RecordedRunTest {

    private static final String RULES = "src/test/resources/dev/sextant/cli/rules";

    @TempDir private Path scratch;
    private Path input;
    private Path out;
    private String printed;
    private String complained;

    @BeforeEach
    void writeInput() throws IOException {
        input = scratch.resolve("shops.jsonl");
        out = scratch.resolve("out");
        Files.writeString(
                input,
                """
                {"scenario": "A", "workloads": [{"name": "mails", "trigger": ["event"]}]}
                {"scenario": "B", "workload": []}
                {"scenario": "A", "workloads": [{"name": "mails", "trigger": ["event"]}]}
                {"scenario": "C", "workloads": [{"name": "shop", "state": "stateless"}]}
                """);
    }

    @Test
    void every_input_has_a_record_and_a_duplicate_name_is_rejected() throws Exception {
        assertThat(run("--record", out.toString(), "--format", "csv", input.toString()))
                .isEqualTo(1);

        assertThat(printed)
                .endsWith(
                        """
                        4 inputs: 2 decided, 2 rejected, 0 failed
                        written:  OUT/outcomes.csv
                        written:  OUT/manifest.json
                        written:  OUT/rules.zip
                        written:  OUT/records.jsonl
                        written:  OUT/seal.json
                        """);
        List<String> told = new ArrayList<>();
        for (String line : Files.readAllLines(out.resolve("records.jsonl"))) {
            JsonNode read = JsonText.read(line.getBytes(StandardCharsets.UTF_8));
            JsonNode record = read.get("record");
            told.add(
                    read.get("index")
                            + " "
                            + record.get("status").asString()
                            + " line "
                            + record.at("/input/place/line"));
        }
        assertThat(told)
                .containsExactly(
                        "1 decided line 1",
                        "2 rejected line 2",
                        "3 rejected line 3",
                        "4 decided line 4");
    }

    @Test
    void records_alone_are_kept_where_no_format_is_asked_for() throws Exception {
        run("--record", out.toString(), input.toString());

        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            ".lock",
                            "manifest.json",
                            "records.jsonl",
                            "rules.zip",
                            "run.json",
                            "seal.json");
        }
    }

    @Test
    void the_number_of_threads_leaves_the_same_bytes() throws Exception {
        run("--record", out.toString(), "--jobs", "1", input.toString());
        String one = Files.readString(out.resolve("seal.json"));
        run("--record", out.toString(), "--force-restart", "--jobs", "4", input.toString());

        assertThat(Files.readString(out.resolve("seal.json"))).isEqualTo(one);
    }

    @Test
    void refuses_options_that_do_not_combine() {
        assertThat(run("--with-rules", input.toString())).isEqualTo(2);
        assertThat(complained)
                .isEqualTo(
                        """
                        sextant: '--with-rules' requires records
                          Maybe add --record DIR.
                        """);
        assertThat(run("--record", out.toString(), "--out", out + "2", input.toString()))
                .isEqualTo(2);
        assertThat(complained)
                .isEqualTo(
                        """
                        sextant: '--out' (OUT2) and '--record' (OUT) name different folders, but \
                        a run writes to one
                          Maybe omit '--out': results and records are written to the same folder.
                        """);
        assertThat(run("--record", out.toString(), "--sign", input.toString(), input.toString()))
                .isEqualTo(2);
        assertThat(complained)
                .isEqualTo(
                        """
                        sextant: SCRATCH/shops.jsonl contains no private key in PEM format
                          Maybe create a key pair: sextant keys new NAME.
                        """);
    }

    @Test
    void records_are_not_added_to_a_run_without_them() {
        run("--out", out.toString(), input.toString());

        assertThat(run("--record", out.toString(), "--resume", input.toString())).isEqualTo(5);
        assertThat(complained)
                .contains("OUT holds another run:")
                .contains("records: nothing then, sextant.decision/1 now");
    }

    private int run(String... arguments) {
        StringWriter standardOutput = new StringWriter();
        StringWriter standardError = new StringWriter();
        Terminal terminal =
                new Terminal(new PrintWriter(standardOutput), new PrintWriter(standardError), 120);
        ExitCode code =
                new CommandRunner(terminal, LocalDate.of(2000, 1, 1))
                        .execute(
                                Stream.concat(
                                                Stream.of("run", "--rules", RULES),
                                                Stream.of(arguments))
                                        .toArray(String[]::new));
        printed = shown(standardOutput.toString());
        complained = shown(standardError.toString());
        return code.number();
    }

    private String shown(String text) {
        return text.replace(out.toString(), "OUT").replace(scratch.toString(), "SCRATCH");
    }
}
