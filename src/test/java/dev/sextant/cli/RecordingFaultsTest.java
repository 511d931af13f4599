package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Fault;
import dev.sextant.Withstands;
import dev.sextant.cli.option.RulePermissionCheck;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.record.key.KeyPairFiles;
import dev.sextant.source.document.JsonText;
import dev.sextant.store.FailingDisk;
import dev.sextant.store.FailingDisk.Failure;
import dev.sextant.store.OutputDisk;
import dev.sextant.store.RealDisk;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Whatever fails while records are kept, none is lost and none is half a record. */
class RecordingFaultsTest {

    private static final Path RULES = Path.of("src/test/resources/dev/sextant/cli/rules");

    @TempDir private Path scratch;
    private Path input;
    private Path key;
    private String complained;

    @BeforeEach
    void writeInput() throws IOException {
        key = KeyPairFiles.create(scratch.resolve("audit")).privateFile();
        input = scratch.resolve("shops.jsonl");
        Files.writeString(
                input,
                IntStream.range(0, 5)
                        .mapToObj(RecordingFaultsTest::line)
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    /** The last is broken. */
    private static String line(int number) {
        return "{\"scenario\": \"Shop "
                + number
                + "\", \""
                + (number == 4 ? "workload" : "workloads")
                + "\": [{\"name\": \"mails "
                + number
                + "\", \"trigger\": [\"event\"]}]}";
    }

    @Test
    @Withstands(Fault.FAILING_DISK)
    void a_run_resumed_after_a_disk_failure_at_any_operation_writes_the_same_bytes()
            throws IOException {
        Path undisturbed = scratch.resolve("undisturbed");
        assertThat(record(undisturbed, new RealDisk())).isEqualTo(ExitCode.FINDINGS);
        Map<String, String> whole = contents(undisturbed);
        Set<String> records = Set.of("records.jsonl", "seal.json", "seal.dsse.json");
        int operations = 0;
        FailingDisk disk;
        do {
            Path folder = scratch.resolve("broken off " + operations);
            disk = new FailingDisk(operations++, Failure.IS_FULL);
            ExitCode code = record(folder, disk);
            if (disk.hasFailed()) {
                assertThat(code).isEqualTo(ExitCode.OUTPUT);
                assertThat(complained)
                        .contains(folder + " cannot be written: ")
                        .contains("No space left on device\n");
                contents(folder).entrySet().stream()
                        .filter(file -> records.contains(file.getKey()))
                        .forEach(file -> assertThat(whole.entrySet()).contains(file));

                assertThat(record(folder, new RealDisk(), "--resume")).isEqualTo(ExitCode.FINDINGS);
            }
            assertThat(contents(folder)).isEqualTo(whole);
        } while (disk.hasFailed());
        assertThat(operations).isGreaterThan(30);
        assertThat(whole).containsKeys("records.jsonl", "seal.dsse.json");
    }

    private ExitCode record(Path folder, OutputDisk disk, String... more) {
        List<String> arguments = new ArrayList<>();
        arguments.addAll(
                List.of("run", "--rules", RULES.toString(), "--record", folder.toString()));
        arguments.addAll(List.of("--sign", key.toString(), "--format", "csv"));
        arguments.addAll(List.of(more));
        arguments.add(input.toString());
        StringWriter err = new StringWriter();
        Terminal terminal =
                new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), 120);
        ExitCode code =
                new CommandRunner(
                                terminal,
                                LocalDate.of(2026, 11, 24),
                                RulePermissionCheck.ofNobody(),
                                disk)
                        .execute(arguments.toArray(String[]::new));
        complained = err.toString();
        return code;
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(each -> !each.endsWith(".lock")).toList()) {
                    contents.put(
                            file.getFileName().toString(),
                            Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return contents;
    }

    @Test
    @Withstands(Fault.THROWING_RULE)
    void a_throwing_rule_leaves_a_record_of_the_failure_without_an_answer() throws Exception {
        int code =
                recordWith(
                        "name != null",
                        "if ($name.endsWith(\"1\")) { throw new IllegalStateException(\"no\"); }");

        assertThat(code).isEqualTo(ExitCode.FINDINGS.number());
        assertThat(told())
                .containsExactly(
                        "decided null",
                        "failed after rule unsafe/calling had fired:"
                                + " java.lang.IllegalStateException: no",
                        "decided null",
                        "decided null",
                        "rejected null");
        assertThat(folder().resolve("seal.json")).exists();
    }

    @Test
    @Withstands(Fault.THROWING_CONDITION)
    void so_does_a_throwing_condition() throws Exception {
        int code = recordWith("name.charAt(99) == 'x'", "");

        assertThat(code).isEqualTo(ExitCode.FINDINGS.number());
        assertThat(told())
                .hasSize(5)
                .filteredOn(each -> each.startsWith("failed "))
                .hasSize(4)
                .containsOnly(
                        "failed in a condition of package rules.unsafe:"
                                + " java.lang.StringIndexOutOfBoundsException: String index out of"
                                + " range: 99");
        assertThat(folder().resolve("seal.json")).exists();
    }

    @Test
    @Withstands(Fault.RULES_IN_A_LOOP)
    void rules_in_an_endless_loop_leave_a_record_of_the_failure() throws Exception {
        String counts =
                """

                rule "A candidate makes a score"
                    @id("unsafe/calling.first")
                    @rationale("A rule for tests.")
                    @because("{$name} is here")
                when
                    Workload( $name : name, name == "mails 1" )
                then
                    insertLogical( new Score($name, Style.FUNCTIONS, Option.SERVERLESS, 0, 0) );
                end

                rule "A score makes another"
                    @id("unsafe/calling.astray")
                    @rationale("A rule for tests.")
                    @because("{$name} is here")
                when
                    Score( $name : workload, $points : points )
                then
                    insertLogical( new Score($name, Style.FUNCTIONS, Option.SERVERLESS, 0, $points + 1) );
                end
                """;

        int code = recordWith("name != null", "", counts);

        assertThat(code).isEqualTo(ExitCode.LIMIT.number());
        assertThat(told().get(1))
                .matches(
                        "failed more than 100,000 (firings|conclusions); the last"
                                + " .*calling.astray");
        assertThat(told()).filteredOn(each -> each.startsWith("decided")).hasSize(3);
        assertThat(folder().resolve("seal.json")).exists();
    }

    @Test
    @Withstands(Fault.ENDLESS_CONCLUSIONS)
    void a_rule_that_doubles_a_text_fails_its_platform_and_the_others_are_recorded()
            throws Exception {
        String doubles =
                """
                rule "A rare workload is rare twice"
                    @id("unsafe/calling.doubles")
                    @rationale("A rule for tests.")
                    @because("{$name} is here")
                when
                    Characteristic( $name : workload )
                then
                    insertLogical( new Characteristic($name + $name, Quality.RARE) );
                end
                """;

        int code = recordWith("name.endsWith(\"1\")", "", doubles);

        assertThat(code).isEqualTo(ExitCode.LIMIT.number());
        assertThat(told())
                .containsExactly(
                        "decided null",
                        "failed more than 10,000 characters in a text of a conclusion; the last by"
                                + " rule unsafe/calling.doubles",
                        "decided null",
                        "decided null",
                        "rejected null");
        assertThat(folder().resolve("seal.json")).exists();
    }

    @Test
    @Withstands(Fault.ENDLESS_CONCLUSIONS)
    void a_rule_with_endless_conclusions_leaves_a_record_of_the_failure() throws Exception {
        int code =
                recordWith(
                        "name != null",
                        "for (int i = 0; i >= 0; i++) { insertLogical("
                                + "new Score($name, Style.FUNCTIONS, Option.SERVERLESS, i, i)); }");

        assertThat(code).isEqualTo(ExitCode.LIMIT.number());
        assertThat(told())
                .hasSize(5)
                .startsWith(
                        "failed more than 100,000 conclusions; the last by rule unsafe/calling");
        assertThat(folder().resolve("seal.json")).exists();
    }

    @Test
    @Withstands(Fault.HANGING_RULE)
    void a_hanging_rule_leaves_a_record_of_the_failure() throws Exception {
        int code =
                recordWith(
                        "name != null",
                        "if ($name.endsWith(\"1\")) { while (!$name.isEmpty()) {"
                                + " Thread.onSpinWait(); } }");

        assertThat(code).isEqualTo(ExitCode.LIMIT.number());
        assertThat(told())
                .containsExactly(
                        "decided null",
                        "failed more than 10 s of CPU time; the last firing was of rule"
                                + " unsafe/calling",
                        "decided null",
                        "decided null",
                        "rejected null");
        assertThat(folder().resolve("seal.json")).exists();
    }

    @Test
    @Withstands(Fault.RULE_THAT_EXITS_THE_PROCESS)
    void a_rule_that_exits_the_process_leaves_an_unsealed_folder() throws Exception {
        int code = recordWith("name != null", "if ($name.endsWith(\"1\")) { System.exit(0); }");

        assertThat(code).isEqualTo(ExitCode.RULES.number());
        assertThat(contents(folder()).keySet())
                .contains("run.json", "records.jsonl.part")
                .doesNotContain("records.jsonl", "seal.json");
        assertThat(complained).contains("a rule ended the program");
    }

    private Path folder() {
        return scratch.resolve("records");
    }

    private List<String> told() throws IOException {
        List<String> told = new ArrayList<>();
        for (String line : Files.readAllLines(folder().resolve("records.jsonl"))) {
            JsonNode record = JsonText.read(line.getBytes(StandardCharsets.UTF_8)).get("record");
            boolean isDecided = record.has("recommendation") || record.has("derived");
            assertThat(isDecided).isEqualTo(record.get("status").asString().equals("decided"));
            told.add(
                    record.get("status").asString() + " " + record.path("why").stringValue("null"));
        }
        return told;
    }

    private int recordWith(String condition, String call) throws Exception {
        return recordWith(condition, call, "");
    }

    /** In a process of its own, for some of these never end. */
    private int recordWith(String condition, String call, String more) throws Exception {
        Path rules = scratch.resolve("rules");
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file : files.toList()) {
                Files.copy(file, rules.resolve(RULES.relativize(file).toString()));
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
                    Workload( $name : name, %s )
                then
                    %s
                    insertLogical( new Characteristic($name, Quality.RARE) );
                end
                """
                                .formatted(condition, call)
                        + more);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx256m", "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("run", "--rules", rules.toString(), "--allow-unsafe-rules"));
        command.addAll(List.of("--jobs", "1", "--record", folder().toString(), input.toString()));
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(scratch.resolve("out").toFile())
                        .redirectError(scratch.resolve("err").toFile())
                        .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        complained = Files.readString(scratch.resolve("err"));
        return process.exitValue();
    }
}
