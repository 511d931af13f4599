package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Fault;
import dev.sextant.Withstands;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.source.document.JsonText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A redaction that removes nothing is refused before anything is written. */
class UnmatchedRedactionTest {

    private static final String RULES = "src/test/resources/dev/sextant/cli/rules";
    private static final String HOOK =
            "{\"scenario\": \"Hooks\", \"workloads\": [{\"name\": \"hook\", \"trigger\":"
                    + " [\"event\"], \"state\": \"stateless\"}]}\n";
    private static final String SITE =
            "{\"scenario\": \"Sites\", \"workloads\": [{\"name\": \"site\", \"memory\": \"1"
                    + " GiB\"}]}\n";
    private static final String DAMAGED =
            "{\"scenario\": \"Mill\", \"workloads\": [{\"name\": \"grind\", \"memory\": \"7"
                    + " GiBb\"}]}\n";

    @TempDir private Path scratch;
    private Path key;
    private Path out;
    private String complained;
    private InputStream standardInput = InputStream.nullInputStream();

    @BeforeEach
    void writeKey() throws IOException {
        key = scratch.resolve("redact.key");
        Files.writeString(key, "0123456789abcdef0123456789abcdef");
        out = scratch.resolve("out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hoook.state|Maybe you mean hook.state.",
                "h*ok.mem*|Maybe omit it: the inputs state only h*ok.state, h*ok.trigger.",
                "Hook.state|Maybe you mean hook.state.",
                "hook.memory|Maybe omit it: the inputs state only hook.state, hook.trigger.",
                "sote.state|Maybe omit it: the inputs have only hook, platform, site.",
                "*.payload|Maybe omit it: the inputs state only *.memory, *.state, *.trigger.",
                "platform.team.size|Maybe omit it: the inputs have only hook, platform, site.",
                "platform.provider|Maybe omit it: the inputs state no fact of platform."
            })
    @Withstands(Fault.EXPOSED_SECRET)
    void a_path_that_matches_no_fact_is_refused_before_anything_is_written(
            String path, String maybe) throws IOException {
        int code = run(path, file("a.jsonl", HOOK), file("b.jsonl", SITE));

        assertThat(complained)
                .isEqualTo(
                        "sextant: '--redact' ("
                                + path
                                + ") matches no fact of any input\n  "
                                + maybe
                                + "\n");
        assertThat(code).isEqualTo(ExitCode.USAGE.number());
        assertThat(out).doesNotExist();
    }

    @Test
    void every_path_must_match_and_each_that_does_not_is_named() throws IOException {
        int code = run("hook.state,hoook.trigger, siet.memory", file("a.jsonl", HOOK + SITE));

        assertThat(complained)
                .isEqualTo(
                        """
                        sextant: '--redact' (hoook.trigger) matches no fact of any input
                          Maybe you mean hook.trigger.
                        sextant: '--redact' (siet.memory) matches no fact of any input
                          Maybe you mean site.memory.
                        """);
        assertThat(code).isEqualTo(ExitCode.USAGE.number());
        assertThat(out).doesNotExist();
    }

    @Test
    void a_list_of_no_paths_is_refused() throws IOException {
        int code = run(",", file("a.jsonl", HOOK));

        assertThat(complained)
                .isEqualTo(
                        """
                        sextant: Invalid value for option '--redact': (,) lists nothing
                          Maybe omit the option, or add a value.
                        """);
        assertThat(code).isEqualTo(ExitCode.USAGE.number());
        assertThat(out).doesNotExist();
    }

    @Test
    void a_path_may_match_in_the_last_of_many_inputs() throws IOException {
        List<String> lines = new ArrayList<>();
        IntStream.range(0, 3000)
                .forEach(number -> lines.add(SITE.replace("Sites", "Sites " + number)));
        lines.add(HOOK);

        assertThat(run("hook.state", file("many.jsonl", String.join("", lines)))).isZero();

        String last = Files.readAllLines(out.resolve("records.jsonl")).get(3000);
        assertThat(redacted(last)).containsExactly("input", "hook.state");
    }

    private static List<String> redacted(String record) {
        List<String> paths = new ArrayList<>();
        JsonText.read(record.getBytes(StandardCharsets.UTF_8))
                .get("record")
                .get("redacted")
                .forEach(each -> paths.add(each.get("path").asString()));
        return paths;
    }

    @Test
    void inputs_after_the_limit_do_not_count() throws IOException {
        Path input = file("a.jsonl", SITE + HOOK);

        assertThat(run("hook.state", input, "--limit", "1")).isEqualTo(ExitCode.USAGE.number());
        assertThat(run("site.memory", input, "--limit", "1")).isZero();
    }

    @Test
    void the_inputs_of_all_shards_count() throws IOException {
        assertThat(run("hook.state", file("a.jsonl", SITE + HOOK), "--shard", "1/2")).isZero();
    }

    @Test
    void facts_of_a_rejected_input_do_not_count() throws IOException {
        int code = run("grind.memory", file("a.jsonl", HOOK + DAMAGED));

        assertThat(complained)
                .isEqualTo(
                        """
                        sextant: '--redact' (grind.memory) matches no fact of any input that can \
                        be read
                          Maybe omit it: the inputs have only hook, platform.
                        """);
        assertThat(code).isEqualTo(ExitCode.USAGE.number());
    }

    @Test
    void a_run_of_which_every_input_is_rejected_reports_these() throws IOException {
        int code = run("grind.memory", file("a.jsonl", DAMAGED));

        assertThat(code).isEqualTo(ExitCode.NO_SCENARIO.number());
        assertThat(complained).contains("error[unit]").doesNotContain("--redact");
    }

    @Test
    void standard_input_is_decided_completely_although_it_is_read_twice() {
        standardInput = stream(SITE + HOOK);

        assertThat(run("site.memory", Path.of("-"))).isZero();

        assertThat(out.resolve("records.jsonl")).content().hasLineCount(2);
    }

    @Test
    void standard_input_without_a_match_is_refused() {
        standardInput = stream(SITE + HOOK);

        assertThat(run("hoook.state", Path.of("-"))).isEqualTo(ExitCode.USAGE.number());

        assertThat(out).doesNotExist();
    }

    @Test
    void standard_input_is_searched_only_as_far_as_it_can_be_stored() {
        byte[] rejected = ("{" + " ".repeat(999_998) + "\n").getBytes(StandardCharsets.UTF_8);
        List<InputStream> parts = new ArrayList<>();
        parts.add(stream(SITE));
        IntStream.range(0, 64).forEach(any -> parts.add(new ByteArrayInputStream(rejected)));
        parts.add(stream(HOOK));
        standardInput = new SequenceInputStream(Collections.enumeration(parts));

        int code = run("hook.state", Path.of("-"));

        assertThat(complained)
                .isEqualTo(
                        """
                        sextant: '--redact' (hook.state) matches no fact of any input that can be \
                        read
                          Maybe write standard input to a file, and name the file: only 64 MB of \
                        it can be read twice.
                        """);
        assertThat(code).isEqualTo(ExitCode.USAGE.number());
        assertThat(out).doesNotExist();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(scratch.resolve(name), text);
    }

    private int run(String paths, Path input, String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.add(input.toString());
        return execute(paths, arguments);
    }

    private int run(String paths, Path first, Path second) {
        return execute(paths, List.of(first.toString(), second.toString()));
    }

    private int execute(String paths, List<String> more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "run",
                                "--rules",
                                RULES,
                                "--record",
                                out.toString(),
                                "--force-restart",
                                "--redact",
                                paths,
                                "--redact-key",
                                key.toString()));
        arguments.addAll(more);
        StringWriter standardError = new StringWriter();
        Terminal terminal =
                new Terminal(
                        standardInput,
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(standardError),
                        400);
        ExitCode code =
                new CommandRunner(terminal, LocalDate.of(2000, 1, 1))
                        .execute(arguments.toArray(String[]::new));
        complained = standardError.toString();
        return code.number();
    }
}
