package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Fault;
import dev.sextant.Withstands;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rules that call code: refused, or let through by somebody who said so. */
class UnsafeRulesTest {

    private static final Path HERE = Path.of("src/test/resources/dev/sextant/cli");
    private static final String SCENARIOS = HERE.resolve("scenarios").toString();

    @TempDir private Path scratch;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void unsafe_rules_are_refused_with_the_place_of_each_call() throws IOException {
        Path rules = rulesWith("System.out.println($name);");

        ExitCode code = execute("run", SCENARIOS, "--rules", rules.toString());

        assertThat(code).isEqualTo(ExitCode.RULES);
        assertThat(out).hasToString("");
        assertThat(err)
                .hasToString(
                        """
                        %s/unsafe/calling.drl:11:5: error[consequence]: rule "A workload that a rule \
                        calls out is here": System is not allowed here: a \
                        consequence can only conclude facts
                          11 |     System.out.println($name);
                             |     ^
                          Maybe use insertLogical( new …(…) ); with variables, constants and literals.
                        """
                                .formatted(rules));
    }

    @Test
    void unsafe_rules_run_on_request_and_their_answers_are_marked() throws IOException {
        String rules = rulesWith("$name.trim();").toString();

        ExitCode text = execute("run", SCENARIOS, "--rules", rules, "--allow-unsafe-rules");
        String table = out.toString();
        out.getBuffer().setLength(0);
        ExitCode json =
                execute(
                        "run",
                        SCENARIOS,
                        "--rules",
                        rules,
                        "--allow-unsafe-rules",
                        "--format",
                        "json");

        assertThat(List.of(text, json)).containsOnly(ExitCode.FINE);
        assertThat(table)
                .startsWith("with unsafe rules, which may have done more than conclude facts\n\n");
        JsonNode run = JsonMapper.shared().readTree(out.toString());
        assertThat(run.get("unsafeRules").booleanValue()).isTrue();
    }

    @Test
    void unsafe_rules_can_neither_retract_facts_nor_hide_conclusions() throws IOException {
        String rules = rulesWith("delete($name); insertLogical(\"a text\");").toString();

        ExitCode code = execute("run", SCENARIOS, "--rules", rules, "--allow-unsafe-rules");

        assertThat(code).isEqualTo(ExitCode.RULES);
        assertThat(err.toString())
                .contains("delete is not allowed here, even in trusted code")
                .contains("insertLogical is not allowed here, even in trusted code");
    }

    @Test
    void that_end_the_process_never_look_like_success() throws Exception {
        Path rules = rulesWith("System.exit(0);");

        Process process =
                start("run", SCENARIOS, "--rules", rules.toString(), "--allow-unsafe-rules");

        assertThat(process.exitValue()).isEqualTo(4);
        assertThat(scratch.resolve("out"))
                .content()
                .isEqualTo("with unsafe rules, which may have done more than conclude facts\n\n");
        assertThat(scratch.resolve("err"))
                .content()
                .isEqualTo(
                        """
                        sextant: a rule ended the program, so the output is incomplete
                          Maybe omit --allow-unsafe-rules: the checks then name the rule.
                        """);
    }

    @Test
    void that_print_are_heard_in_the_log_and_leave_standard_output_alone() throws Exception {
        Path rules = rulesWith("System.out.println(\"seen: \" + $name);");

        Process process =
                start(
                        "run",
                        SCENARIOS + "/shop.yaml",
                        "--rules",
                        rules.toString(),
                        "--allow-unsafe-rules",
                        "--format",
                        "json");

        assertThat(process.exitValue()).isZero();
        assertThat(Files.readString(scratch.resolve("err")))
                .startsWith("sextant: warning: printed: seen: ");
        JsonNode run = JsonMapper.shared().readTree(scratch.resolve("out").toFile());
        assertThat(run.get("totals").get("decided").intValue()).isPositive();
    }

    @Withstands(Fault.STACK_OVERFLOW)
    @Test
    void a_rule_that_overflows_the_stack_fails_its_scenario_only() throws IOException {
        Path rules =
                rulesWith(
                        "if ($name.equals(\"site\")) { throw new StackOverflowError(\"deep\"); }");

        ExitCode code =
                execute(
                        "run",
                        SCENARIOS,
                        "--rules",
                        rules.toString(),
                        "--allow-unsafe-rules",
                        "--format",
                        "jsonl");

        assertThat(code).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString().lines().map(line -> line.split("\"")[3]))
                .containsExactlyInAnyOrder("decided", "decided", "failed");
        assertThat(err.toString()).endsWith("java.lang.StackOverflowError: deep\n");
    }

    @Withstands(Fault.OUT_OF_MEMORY)
    @Test
    void a_rule_that_exhausts_the_memory_ends_the_run_which_can_be_resumed() throws Exception {
        Path rules =
                rulesWith(
                        "java.util.List<int[]> all = new java.util.ArrayList<>();"
                                + " while (!$name.isEmpty()) { all.add(new int[9_999_999]); }");
        String folder = scratch.resolve("folder").toString();

        Process process =
                start(
                        "run",
                        SCENARIOS,
                        "--rules",
                        rules.toString(),
                        "--allow-unsafe-rules",
                        "--out",
                        folder);

        assertThat(process.exitValue()).isEqualTo(7);
        assertThat(scratch.resolve("err"))
                .content()
                .isEqualTo(
                        "sextant: interrupted. To continue:\n  sextant run "
                                + SCENARIOS
                                + " --rules "
                                + rules
                                + " --allow-unsafe-rules --out "
                                + folder
                                + " --resume\n"
                                + "sextant: out of memory\n"
                                + "  Maybe process fewer files at a time, or set a larger -Xmx.\n");
        assertThat(Path.of(folder, "outcomes.txt.part")).exists();
        assertThat(Path.of(folder, "outcomes.txt")).doesNotExist();
    }

    private ExitCode execute(String... args) {
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), 120);
        return new CommandRunner(terminal, LocalDate.of(2026, 11, 23)).execute(args);
    }

    /** The rules for tests, and one more that does something before it concludes. */
    private Path rulesWith(String call) throws IOException {
        Path rules = scratch.resolve("rules");
        Path from = HERE.resolve("rules");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, rules.resolve(from.relativize(file).toString()));
            }
        }
        Files.createDirectory(rules.resolve("unsafe"));
        Files.writeString(
                rules.resolve("unsafe/calling.drl"),
                """
                package rules.unsafe

                import dev.sextant.fact.*;

                rule "A workload that a rule calls out is here"
                    @rationale("A rule for tests.")
                    @because("{$name} is here")
                when
                    Workload( $name : name )
                then
                    %s
                    insertLogical( new Characteristic($name, Quality.RARE) );
                end
                """
                        .formatted(call));
        return rules;
    }

    private Process start(String... args) throws Exception {
        List<String> command =
                Stream.concat(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-XX:TieredStopAtLevel=1",
                                        "-Xmx128m",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        Main.class.getName()),
                                Stream.of(args))
                        .toList();
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(scratch.resolve("out").toFile())
                        .redirectError(scratch.resolve("err").toFile())
                        .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process;
    }
}
