package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Approved;
import dev.sextant.engine.read.WrittenFolders;
import dev.sextant.rulebook.folder.RuleFolders;
import dev.sextant.rulebook.folder.ScenarioFolders;
import dev.sextant.source.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule is begun: what is written, and what is said. */
class RulesNewTest {

    private static final String BASE = "src/test/resources/dev/sextant/cli/rules";

    @TempDir private Path root;

    @ParameterizedTest
    @CsvSource({
        "cli/rules-new-first.txt, kubernetes/needs-usb-device",
        "cli/rules-new-serverless.txt, serverless/thumbnails",
        "cli/rules-new-limits.txt, limits/tape",
        "cli/rules-new-other.txt, security/keys.in-hardware"
    })
    void the_files_of_a_house_that_has_no_folder_yet(String approved, String id) {
        String said = execute("rules new " + id + " --rules BASE --rules ROOT/house");

        Approved.check(approved, said + all());
    }

    @Test
    void a_new_rule_lacks_only_its_rationale() {
        List<String> ids =
                List.of(
                        "kubernetes/needs-usb-device",
                        "serverless/thumbnails",
                        "limits/tape",
                        "security/keys.in-hardware");
        for (String id : ids) {
            execute("rules new " + id + " --rules ROOT/house");
        }

        assertThat(errors()).hasSameSizeAs(ids).containsOnly("placeholder");
    }

    @Test
    void with_a_rationale_it_fires_in_its_scenario_and_is_silent_after_each_change()
            throws IOException {
        execute("rules new kubernetes/usb --rules ROOT/house");
        execute("rules new limits/tape --rules ROOT/house");
        execute("rules new security/keys --rules ROOT/house");
        for (String path : List.of("kubernetes/usb", "limits/tape", "security/keys")) {
            Path rule = root.resolve("house/" + path + ".drl");
            String text = Files.readString(rule);
            Files.writeString(rule, text.replaceAll("TODO: [^\"]*", "A reason of the house."));
        }

        assertThat(execute("test ROOT/house/scenarios --rules BASE --rules ROOT/house"))
                .contains("3 scenarios: 3 passed, 0 failed");
    }

    @Test
    void a_second_rule_follows_the_first_and_has_the_same_source() throws IOException {
        execute("rules new kubernetes/usb --rules ROOT/house");
        String first = Files.readString(root.resolve("house/kubernetes/usb.drl"));
        String sources = Files.readString(root.resolve("house/sources.yaml"));

        String said = execute("rules new kubernetes/usb.by-kind --rules ROOT/house");

        Approved.check("cli/rules-new-second.txt", said);
        assertThat(Files.readString(root.resolve("house/kubernetes/usb.drl")))
                .startsWith(first + "\nrule \"Usb, by kind, favors Kubernetes\"\n")
                .contains(
                        "    @id(\"kubernetes/usb.by-kind\")\n"
                                + "    @source(\"reasoning/kubernetes/usb\")\n");
        assertThat(Files.readString(root.resolve("house/sources.yaml"))).isEqualTo(sources);
    }

    @Test
    void a_second_rule_adds_the_imports_that_its_file_lacks() throws IOException {
        execute("rules new kubernetes/usb --rules ROOT/house");
        Path file = root.resolve("house/kubernetes/usb.drl");
        String whole = Files.readString(file);
        Files.writeString(file, whole.replace("import dev.sextant.fact.trait.*;\n", ""));

        execute("rules new kubernetes/usb.by-kind --rules ROOT/house");

        assertThat(Files.readAllLines(file).subList(0, 6))
                .containsExactly(
                        "package rules.kubernetes",
                        "",
                        "import dev.sextant.fact.trait.*;",
                        "import dev.sextant.fact.given.*;",
                        "import dev.sextant.fact.term.*;",
                        "");
    }

    @Test
    void a_statement_is_added_to_those_that_are_there() throws IOException {
        Files.createDirectories(root.resolve("house"));
        Files.writeString(
                root.resolve("house/sources.yaml"),
                "# Ours\nhouse/x: {sentence: It is so., from: us, asOf: 2026-11-20}");

        assertThat(execute("rules new kubernetes/usb --rules ROOT/house"))
                .contains("\nadded to: ROOT/house/sources.yaml\n");

        assertThat(Files.readString(root.resolve("house/sources.yaml")))
                .isEqualTo(
                        """
                        # Ours
                        house/x: {sentence: It is so., from: us, asOf: 2026-11-20}
                        reasoning/kubernetes/usb:
                          sentence: "Usb favors Kubernetes."
                          from: reasoning
                          asOf: 2026-11-23
                        """);
    }

    @Test
    void the_scenario_joins_those_of_the_folder() throws IOException {
        Files.createDirectories(root.resolve("rules-drl/verdict"));
        Files.createDirectories(root.resolve("scenarios"));
        Files.writeString(root.resolve("scenarios/scenario.schema.json"), "{}");

        execute("rules new kubernetes/usb --rules ROOT/rules-drl");

        assertThat(root.resolve("scenarios/rules/kubernetes/usb.yaml"))
                .content()
                .startsWith("# yaml-language-server: $schema=../../scenario.schema.json\nrule: ");
    }

    @Test
    void writes_the_same_as_json() {
        Approved.check(
                "cli/rules-new.json",
                execute("rules new kubernetes/usb --rules ROOT/house --format json"));
    }

    @Test
    void existing_files_are_never_overwritten() {
        execute("rules new kubernetes/usb --rules ROOT/house");
        String before = all();

        Approved.check(
                "cli/rules-new-there.txt", execute("rules new kubernetes/usb --rules ROOT/house"));
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void a_file_takes_three_rules() {
        execute("rules new kubernetes/usb --rules ROOT/house");
        execute("rules new kubernetes/usb.two --rules ROOT/house");
        assertThat(execute("rules new kubernetes/usb.two --rules ROOT/house"))
                .contains("error[rule-there]: the file already has a rule kubernetes/usb.two\n");
        execute("rules new kubernetes/usb.three --rules ROOT/house");

        assertThat(execute("rules new kubernetes/usb.four --rules ROOT/house"))
                .isEqualTo(
                        """
                        exit code 2
                        --- standard output
                        --- standard error
                        ROOT/house/kubernetes/usb.drl: error[rule-there]: the file has 3 rules, which is the maximum
                          Maybe put the rule into a separate file with its own statement.
                        """);
    }

    @Test
    void where_a_file_cannot_be_written_none_is() throws IOException {
        Files.createDirectories(root.resolve("house"));
        Files.writeString(root.resolve("house/scenarios"), "in the way");
        String before = all();

        assertThat(execute("rules new kubernetes/usb --rules ROOT/house"))
                .startsWith("exit code 6\n")
                .contains("sextant: the rule cannot be written, and no file was changed: ");
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void where_sources_cannot_be_read_nothing_is_written() throws IOException {
        Files.createDirectories(root.resolve("house"));
        Files.writeString(root.resolve("house/sources.yaml"), "house/x: [");
        String before = all();

        assertThat(execute("rules new kubernetes/usb --rules ROOT/house"))
                .startsWith("exit code 2\n")
                .contains("ROOT/house/sources.yaml:1:");
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void refuses_an_invalid_id_and_writes_nothing() {
        Approved.check(
                "cli/rules-new-wrong-use.txt",
                CommandOutput.ofWrongUse(
                        """
                        rules new Kubernetes/Needs_USB.drl --rules ROOT/house
                        rules new usb --rules ROOT/house
                        rules new verdict/usb --rules ROOT/house
                        rules new ### --rules ROOT/house
                        rules new --rules ROOT/house
                        """,
                        this::execute));
        assertThat(root.resolve("house")).doesNotExist();
    }

    /** What breaks a convention; that it compiles is seen where it fires. */
    private List<String> errors() {
        List<Path> folders = List.of(Path.of(BASE), root.resolve("house"));
        Map<String, Path> scenarios = ScenarioFolders.of(folders);
        return WrittenFolders.check(RuleFolders.read(folders), scenarios).stream()
                .filter(problem -> problem.location().file().startsWith(root.toString()))
                .map(Problem::code)
                .toList();
    }

    private String all() {
        try (Stream<Path> files = Files.walk(root)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append("--- ").append(root.relativize(file)).append('\n');
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String execute(String command) {
        String[] args = command.replace("BASE", BASE).replace("ROOT", root.toString()).split(" ");
        String all = CommandOutput.of(args);
        return all.replace(root.toString(), "ROOT");
    }
}
