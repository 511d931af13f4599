package dev.sextant.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Fault;
import dev.sextant.Withstands;
import dev.sextant.cli.CommandRunner;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that write to a folder, end early, or take a share of the inputs. */
class FolderRunnerTest {

    private static final String RULES = "src/test/resources/dev/sextant/cli/rules";

    @TempDir private Path scratch;
    private Path input;
    private Path out;
    private String printed;
    private String complained;

    @BeforeEach
    void writeInput() throws IOException {
        input = scratch.resolve("many.jsonl");
        out = scratch.resolve("out");
        Files.writeString(
                input,
                IntStream.range(0, 40)
                        .mapToObj(FolderRunnerTest::line)
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    /** Every tenth is broken. */
    private static String line(int number) {
        return number % 10 == 9
                ? "{\"scenario\": \"Shop " + number + "\", \"workload\": []}"
                : "{\"scenario\": \"Shop "
                        + number
                        + "\", \"workloads\": [{\"name\": \"mails\", \"state\": \"stateless\","
                        + " \"trigger\": [\"event\"]}]}";
    }

    @Test
    void writes_what_would_be_printed_and_names_the_files() throws Exception {
        assertThat(run("--out", out.toString(), "--format", "jsonl,csv", input.toString()))
                .isEqualTo(1);

        assertThat(printed)
                .endsWith(
                        "40 inputs: 36 decided, 4 rejected, 0 failed\n"
                                + "written:  OUT/outcomes.jsonl\n"
                                + "written:  OUT/outcomes.csv\n");
        assertThat(written("outcomes.jsonl")).isEqualTo(printed("jsonl"));
        assertThat(written("outcomes.csv")).isEqualTo(printed("csv"));
    }

    @Withstands({Fault.NAME_LIKE_A_PATH, Fault.TERMINAL_ESCAPE})
    @Test
    void names_never_become_paths_and_never_control_a_terminal() throws Exception {
        List<String> names =
                List.of(
                        "../../up",
                        "/etc/passwd",
                        "a/b",
                        "CON",
                        "con",
                        "NUL.",
                        "\\u202e",
                        "\\u001b[2J",
                        "\\r",
                        "x".repeat(180));
        String lines =
                names.stream()
                        .map(name -> line(0).replace("Shop 0", name))
                        .collect(Collectors.joining("\n"));
        Files.writeString(input, lines);

        run("--out", out.toString(), "--format", "jsonl,csv", input.toString());
        String told = printed + complained;
        run(input.toString());

        assertThat(told + printed + complained).doesNotContain("\u001b", "\r", "\u202e");
        try (Stream<Path> written = Files.walk(scratch)) {
            assertThat(written.map(path -> scratch.relativize(path).toString()))
                    .allMatch(path -> path.matches("(many\\.jsonl|out|out/[a-z.]+)?"));
        }
    }

    private String written(String file) throws IOException {
        return shown(Files.readString(out.resolve(file)));
    }

    private String printed(String format) {
        run("--format", format, input.toString());
        return printed;
    }

    @Test
    void refuses_a_finished_run_and_restarts_it_on_request() {
        run("--out", out.toString(), input.toString());

        assertThat(run("--out", out.toString(), input.toString())).isEqualTo(2);
        assertThat(complained)
                .isEqualTo(
                        """
                        sextant: OUT holds a completed run
                          Maybe start over with --force-restart.
                        """);
        assertThat(run("--out", out.toString(), "--force-restart", input.toString())).isEqualTo(1);
    }

    @Test
    void repeats_the_summary_of_a_finished_run() {
        run("--out", out.toString(), input.toString());
        String first = printed;

        assertThat(run("--out", out.toString(), "--resume", input.toString())).isEqualTo(1);
        assertThat(printed).isEqualTo(first);
    }

    @Withstands(Fault.KILLED_PROCESS)
    @Test
    void resumes_when_only_the_renaming_of_files_was_left() throws Exception {
        String[] arguments = {"--out", out.toString(), "--format", "csv,json", input.toString()};
        run(arguments);
        String first = printed;
        String done = Files.readString(out.resolve("run.json"));
        String outcomes = written("outcomes.json");
        int files = done.indexOf("  \"files\"");
        int result = done.indexOf("  \"result\"");
        Files.writeString(
                out.resolve("checkpoint.json"),
                "{"
                        + done.substring(files, result)
                        + "\"whole\": true, \"state\""
                        + done.substring(result + "  \"result\"".length()));
        Files.writeString(
                out.resolve("run.json"),
                done.substring(0, files)
                        .replace("\"done\"", "\"unfinished\"")
                        .stripTrailing()
                        .replaceAll(",$", "}"));
        Files.move(out.resolve("outcomes.json"), out.resolve("outcomes.json.part"));

        assertThat(
                        run(
                                "--out",
                                out.toString(),
                                "--resume",
                                "--format",
                                "csv,json",
                                input.toString()))
                .isEqualTo(1);
        assertThat(printed).isEqualTo(first);
        assertThat(Files.readString(out.resolve("run.json"))).isEqualTo(done);
        assertThat(written("outcomes.json")).isEqualTo(outcomes);
    }

    @Withstands(Fault.RESUMED_WITH_OTHER_OPTIONS)
    @Test
    void refuses_to_resume_with_other_options() {
        run("--out", out.toString(), "--no-questions", input.toString());

        assertThat(run("--out", out.toString(), "--resume", "--limit", "5", input.toString()))
                .isEqualTo(5);
        assertThat(complained)
                .isEqualTo(
                        """
                        sextant: OUT holds another run:
                            --limit: nothing then, 5 now
                            --questions: false then, nothing now
                          Maybe delete it and start over with --force-restart, or choose another folder.
                        """);
    }

    @Withstands(Fault.OUTPUT_FOLDER_WITH_FOREIGN_FILES)
    @Test
    void refuses_a_folder_with_foreign_files() throws Exception {
        Files.createDirectory(out);
        Files.writeString(out.resolve("holiday.jpg"), "x");
        Files.writeString(out.resolve("photo.jpg"), "x");

        assertThat(run("--out", out.toString(), "--force-restart", input.toString())).isEqualTo(2);
        assertThat(complained)
                .isEqualTo(
                        """
                        sextant: OUT holds files that no run wrote: holiday.jpg and 1 more
                          Maybe name a folder that does not exist yet.
                        """);
    }

    @Withstands(Fault.OUTPUT_FOLDER_IS_A_FILE)
    @Test
    void refuses_a_file_in_place_of_a_folder() {
        assertThat(run("--out", input.toString(), input.toString())).isEqualTo(2);
        assertThat(complained)
                .isEqualTo(
                        """
                        sextant: SCRATCH/many.jsonl is a file
                          Maybe name a folder. It is created if it does not exist.
                        """);
    }

    @Withstands(Fault.OUTPUT_FOLDER_AMONG_INPUTS)
    @Test
    void refuses_an_output_folder_among_the_inputs() {
        assertThat(run("--out", out.toString(), scratch.toString())).isEqualTo(2);
        assertThat(complained)
                .isEqualTo(
                        """
                        sextant: '--out' (OUT) is inside an input (SCRATCH), so the run \
                        would read its own output
                          Maybe choose another folder.
                        """);
    }

    @Withstands(Fault.OUTPUT_FOLDER_NOT_WRITABLE)
    @Test
    void reports_that_it_cannot_write() throws Exception {
        Path file = Files.createFile(scratch.resolve("file"));

        assertThat(run("--out", file.resolve("out").toString(), input.toString())).isEqualTo(6);
        assertThat(complained).startsWith("sextant: SCRATCH/file/out cannot be written: ");
    }

    @Test
    void refuses_options_that_mean_nothing_together() {
        assertThat(run("--resume", input.toString())).isEqualTo(2);
        assertThat(complained)
                .isEqualTo("sextant: '--resume' needs an output folder\n  Maybe add --out DIR.\n");

        assertThat(run("--format", "csv,json", input.toString())).isEqualTo(2);
        assertThat(complained)
                .isEqualTo(
                        "sextant: only one format can go to standard output\n"
                                + "  Maybe write one file per format with --out DIR.\n");
    }

    @Test
    void stops_at_the_limit_and_says_so() {
        assertThat(run("--limit", "7", "--format", "jsonl", input.toString())).isZero();

        assertThat(printed.lines()).hasSize(7);
        assertThat(complained)
                .isEqualTo("sextant: stopped after 7 (--limit): later inputs were not decided\n");
    }

    @Test
    void stops_at_the_first_that_is_rejected() {
        assertThat(run("--fail-fast", "--format", "jsonl", input.toString())).isEqualTo(1);

        assertThat(printed.lines()).hasSize(10);
        assertThat(complained)
                .endsWith(
                        "sextant: stopped at the first input that is rejected or fails"
                                + " (--fail-fast): later inputs were not decided\n");
    }

    @Test
    void shards_take_each_input_once() {
        List<String> all = printed("jsonl").lines().sorted().toList();

        List<String> taken = new ArrayList<>();
        for (int shard = 1; shard <= 3; shard++) {
            run("--shard", shard + "/3", "--format", "jsonl", input.toString());
            assertThat(printed.lines().count()).isBetween(12L, 15L);
            taken.addAll(printed.lines().toList());
        }

        assertThat(taken.stream().sorted()).isEqualTo(all);
    }

    @Test
    void refuses_a_shard_that_is_none() {
        for (String none : List.of("0/3", "4/3", "3", "a/b", "1/0", "99999999/1")) {
            assertThat(run("--shard", none, input.toString())).isEqualTo(2);
            assertThat(complained)
                    .isEqualTo(
                            "sextant: Invalid value for option '--shard': ("
                                    + none
                                    + ") is not a shard\n"
                                    + "  Maybe use 1/4 for the first of four shares, up to 4/4.\n");
        }
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
