package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Approved;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was recorded is decided again. */
class ReplayTest {

    private static final Path RULES = Path.of("src/test/resources/dev/sextant/cli/rules");

    /** So that no line is broken where the length of a temporary folder says so. */
    private static final int WIDTH = 400;

    @TempDir private Path scratch;
    private Path records;
    private String printed;
    private String complained;

    @BeforeEach
    void record() throws IOException {
        Path input = scratch.resolve("shops.jsonl");
        records = scratch.resolve("records");
        Files.writeString(
                input,
                """
                {"scenario": "A", "workloads": [{"name": "mails", "trigger": ["event"]}]}
                {"scenario": "B", "workload": []}
                {"scenario": "C", "workloads": [{"name": "shop", "state": "stateless"}]}
                """);
        execute(
                "run",
                "--rules",
                RULES.toString(),
                "--record",
                records.toString(),
                input.toString());
    }

    @Test
    void gives_the_same_answers_with_the_rules_of_the_folder() {
        int code = execute("replay", records.toString());

        assertThat(code).isZero();
        Approved.check("cli/replay.txt", printed);
    }

    @Test
    void writes_the_same_as_json() {
        int code = execute("replay", records.toString(), "--format", "json");

        assertThat(code).isZero();
        Approved.check("cli/replay.json", printed);
    }

    @Test
    void reports_changes_by_other_rules_and_the_rules_that_caused_them() throws Exception {
        Path other = changedRules();

        int code = execute("replay", records.toString(), "--rules", other.toString());

        assertThat(code).isEqualTo(ExitCode.DIFFERS.number());
        Approved.check("cli/replay-other-rules.txt", printed);
    }

    @Test
    void a_record_alone_is_decided_by_the_rules_that_are_named() throws Exception {
        Path alone = scratch.resolve("alone.jsonl");
        Files.writeString(alone, Files.readAllLines(records.resolve("records.jsonl")).get(0));

        assertThat(execute("replay", alone.toString(), "--rules", RULES.toString())).isZero();
        assertThat(execute("replay", alone.toString(), "--rules", changedRules().toString()))
                .isEqualTo(ExitCode.DIFFERS.number());
        assertThat(printed)
                .endsWith(
                        """
                          different:     1
                          not replayed:  0

                        SCRATCH/alone.jsonl:1 A
                          first difference: derived[1].by[0].because
                            recorded: mails is started by event
                            replayed: mails reacts to event
                          rules with a different text: serverless/event-driven
                        """);
    }

    @Test
    void a_changed_record_is_reported_and_not_decided() throws Exception {
        Path alone = scratch.resolve("alone.jsonl");
        String line = Files.readAllLines(records.resolve("records.jsonl")).get(0);
        Files.writeString(alone, line.replace("\"decided\"", "\"failed\""));

        assertThat(execute("replay", alone.toString(), "--rules", RULES.toString()))
                .isEqualTo(ExitCode.DIFFERS.number());
        assertThat(printed.replaceAll("[0-9a-f]{64}", "DIGEST"))
                .isEqualTo(
                        """
                        with the rules of src/test/resources/dev/sextant/cli/rules, DIGEST

                        1 record decided again
                          the same:      0, in the answer and in everything that led to it
                          different:     1
                          not replayed:  0

                        SCRATCH/alone.jsonl:1 A
                          changed after it was written, so not decided again:
                            digest it states: DIGEST
                            actual digest:    DIGEST
                          Maybe run 'sextant verify' to find the changed field.
                        """);
    }

    @Test
    void nothing_that_came_out_the_same_is_no_success() throws Exception {
        Path alone = scratch.resolve("alone.jsonl");
        Files.writeString(alone, Files.readAllLines(records.resolve("records.jsonl")).get(1));

        assertThat(execute("replay", alone.toString(), "--rules", RULES.toString()))
                .isEqualTo(ExitCode.FINDINGS.number());
    }

    @Test
    void a_truncated_line_is_reported_and_the_others_are_decided() throws Exception {
        Path file = records.resolve("records.jsonl");
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() - 40));

        int code = execute("replay", records.toString());

        assertThat(code).isEqualTo(ExitCode.DIFFERS.number());
        assertThat(complained)
                .startsWith(
                        "SCRATCH/records/records.jsonl:3: error[no-record]: this is not a decision"
                                + " record: ")
                .endsWith(
                        "\n"
                            + "  Maybe the file was truncated or changed: check it with 'sextant"
                            + " verify'.\n");
        assertThat(printed).contains("2 records decided again\n");
    }

    @Test
    void rules_that_were_changed_in_the_folder_are_not_decided_with() throws Exception {
        Path zip = records.resolve("rules.zip");
        byte[] bytes = Files.readAllBytes(zip);
        bytes[200]++;
        Files.write(zip, bytes);

        assertThat(execute("replay", records.toString())).isEqualTo(2);
        assertThat(complained)
                .startsWith("sextant: the rules of SCRATCH/records cannot be read: ")
                .endsWith("\n  Maybe the folder was changed: check it with 'sextant verify'.\n");
    }

    @Test
    void says_where_there_are_no_records() {
        assertThat(execute("replay", scratch.resolve("none").toString())).isEqualTo(2);
        assertThat(complained)
                .isEqualTo(
                        "sextant: no records found at SCRATCH/none\n"
                                + "  Maybe the path is misspelled.\n");
    }

    /** The rules, one of which says its sentence in other words. */
    private Path changedRules() throws IOException {
        Path other = scratch.resolve("other");
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = other.resolve(RULES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(
                        copy,
                        Files.readString(file)
                                .replace("is started by {$trigger}", "reacts to {$trigger}"));
            }
        }
        return other;
    }

    private int execute(String... arguments) {
        StringWriter standardOutput = new StringWriter();
        StringWriter standardError = new StringWriter();
        Terminal terminal =
                new Terminal(
                        new PrintWriter(standardOutput), new PrintWriter(standardError), WIDTH);
        ExitCode code = new CommandRunner(terminal, LocalDate.of(2000, 1, 1)).execute(arguments);
        printed = standardOutput.toString().replace(scratch.toString(), "SCRATCH");
        complained = standardError.toString().replace(scratch.toString(), "SCRATCH");
        return code.number();
    }
}
