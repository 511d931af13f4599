package dev.sextant.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.sextant.Fault;
import dev.sextant.Withstands;
import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.scenario.model.ScenarioInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(10)
class ScenarioFilesTest {

    @TempDir Path folder;

    private String root;

    @BeforeEach
    void name_the_folder_as_messages_do() {
        root = folder.toString().replace('\\', '/');
    }

    @Test
    void a_folder_is_read_with_all_below_it_in_the_order_of_names() throws IOException {
        write("b/two.yml", scenario("two"));
        write("b/one.yaml", scenario("one"));
        write("a.json", "{\"scenario\": \"three\", \"workloads\": [{\"name\": \"a\"}]}");
        write("C.YAML", scenario("four"));
        write("scenario.schema.json", "{}");
        write("notes.txt", "not for Sextant");
        write(".git/HEAD", "nor this");

        InputSet intake = ScenarioLoader.read(List.of(folder));

        assertThat(intake.inputs())
                .extracting(input -> input.location().file())
                .containsExactly(
                        root + "/C.YAML",
                        root + "/a.json",
                        root + "/b/one.yaml",
                        root + "/b/two.yml");
        assertThat(intake.scenarios()).hasSize(4);
        assertThat(intake.otherFiles()).isEqualTo(2);
    }

    @Test
    void paths_keep_the_order_in_which_they_were_given_and_the_names_that_they_had()
            throws IOException {
        Path second = write("b.yaml", scenario("two"));
        Path first = folder.resolve("x/../a.yaml");
        write("a.yaml", scenario("one"));
        Files.createDirectory(folder.resolve("x"));

        InputSet intake = ScenarioLoader.read(List.of(second, first));

        assertThat(intake.inputs())
                .extracting(input -> input.location().file())
                .containsExactly(root + "/b.yaml", root + "/x/../a.yaml");
    }

    @Test
    void a_file_that_is_named_twice_is_accepted_once() throws IOException {
        Path file = write("a.yaml", scenario("one"));

        InputSet intake = ScenarioLoader.read(List.of(file, file));

        assertThat(intake.scenarios()).hasSize(1);
        assertThat(messages(intake))
                .isEqualTo(
                        """
                        /a.yaml:1:1: error[duplicate-name]: scenario (one) has the same name as the one at /a.yaml:1:1
                          Maybe the file is given twice.\
                        """);
    }

    @Withstands(Fault.DUPLICATE_NAME)
    @Test
    void one_name_in_two_files_is_refused_with_both_places() throws IOException {
        write("a.yaml", scenario("one"));
        write("b.yaml", "\n" + scenario("one"));

        assertThat(messages(ScenarioLoader.read(List.of(folder))))
                .isEqualTo(
                        """
                        /b.yaml:2:1: error[duplicate-name]: scenario (one) has the same name as the one at /a.yaml:1:1
                          Maybe rename one of the two.\
                        """);
    }

    @Test
    void an_invalid_file_does_not_affect_the_others() throws IOException {
        write("a.yaml", "scenario: [");
        write("b.yaml", scenario("one"));

        InputSet intake = ScenarioLoader.read(List.of(folder));

        assertThat(intake.scenarios()).extracting(Scenario::name).containsExactly("one");
        assertThat(messages(intake))
                .isEqualTo(
                        """
                        /a.yaml:1:12: error[yaml]: not YAML: expected the node content, but found the end of the file
                          Maybe a quote, a bracket or an indentation is wrong here or above.\
                        """);
    }

    @Withstands(Fault.FOREIGN_LINE_ENDINGS)
    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void line_endings_make_no_difference(String end) {
        String text = ScenarioText.of(RandomScenarios.facts(3, 1, 2, 2).get(0));
        Scenario usual = read(text).scenarios().get(0);

        Scenario other = read(text.replace("\n", end)).scenarios().get(0);
        Scenario cutOff = read(text.stripTrailing()).scenarios().get(0);
        Scenario trailing = read(text.replace("\n", "  \n") + "\n\n").scenarios().get(0);

        assertThat(other.facts()).isEqualTo(usual.facts());
        assertThat(cutOff.facts()).isEqualTo(usual.facts());
        assertThat(trailing.facts()).isEqualTo(usual.facts());
        assertThat(other.sha256()).isNotEqualTo(usual.sha256());
    }

    @Withstands(Fault.BYTE_ORDER_MARK)
    @Test
    void a_byte_order_mark_makes_no_difference() {
        assertThat(read("\uFEFF" + scenario("one")).scenarios().get(0).facts())
                .isEqualTo(read(scenario("one")).scenarios().get(0).facts());
    }

    @Test
    void a_path_that_leads_nowhere_is_rejected() {
        assertThat(
                        messages(
                                ScenarioLoader.read(
                                        List.of(folder.resolve("a.yaml"), folder.resolve("b")))))
                .isEqualTo(
                        """
                        /a.yaml: error[no-such-file]: no such file or folder
                          Maybe the name is misspelled, or it is relative to another folder.
                        /b: error[no-such-file]: no such file or folder
                          Maybe the name is misspelled, or it is relative to another folder.\
                        """);
    }

    @Withstands(Fault.UNMATCHED_PATTERN)
    @Test
    void a_pattern_without_match_is_reported() {
        assertThat(
                        ReportedProblems.of(
                                ScenarioLoader.read(List.of(Path.of("no-such-folder/*.yaml")))))
                .isEqualTo(
                        """
                        no-such-folder/*.yaml: error[no-such-file]: no such file or folder
                          Maybe no file matches the pattern.\
                        """);
    }

    @Test
    void a_named_file_with_another_extension_is_rejected() throws IOException {
        Path notes = write("notes.txt", scenario("one"));
        Path schema = write("scenario.schema.json", "{}");
        Path sheet = write("workloads.ods", "PK");

        assertThat(messages(ScenarioLoader.read(List.of(notes, schema, sheet))))
                .isEqualTo(
                        """
                        /notes.txt: error[ending]: not a scenario file, judging by its name
                          Maybe rename it: scenario files end in .yaml, .yml, .json, .jsonl, .csv or .tsv, or one of them and .gz, or .xlsx.
                        /scenario.schema.json: error[ending]: not a scenario file, judging by its name
                          Maybe rename it: scenario files end in .yaml, .yml, .json, .jsonl, .csv or .tsv, or one of them and .gz, or .xlsx.
                        /workloads.ods: error[ending]: not a scenario file, judging by its name
                          Maybe save it as .xlsx or .csv.\
                        """);
    }

    @Withstands(Fault.FOLDER_WITHOUT_SCENARIO)
    @Test
    void a_folder_without_scenarios_is_rejected_even_if_named_like_a_file() throws IOException {
        Files.createDirectory(folder.resolve("x.yaml"));

        assertThat(messages(ScenarioLoader.read(List.of(folder.resolve("x.yaml")))))
                .isEqualTo(
                        """
                        /x.yaml: error[no-scenario]: the folder contains no scenario
                          Maybe their names do not end in .yaml, .yml, .json, .jsonl, .csv or .tsv, or one of them and .gz, or .xlsx.\
                        """);
    }

    @Withstands(Fault.OVERSIZED_FILE)
    @Test
    void a_file_of_one_gigabyte_is_refused_before_it_is_read() throws IOException {
        Path file = folder.resolve("a.yaml");
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.position(1L << 30);
            channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
        }

        assertThat(messages(ScenarioLoader.read(List.of(file))))
                .isEqualTo(
                        """
                        /a.yaml: error[too-large]: a file of 1073741825 bytes; the limit is 16777216 (16 MiB)
                          Maybe split it into several files.\
                        """);
    }

    @Withstands(Fault.PIPE)
    @Test
    void a_pipe_is_refused_without_waiting_for_it() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.yaml");
        assumeThat(run("mkfifo", pipe.toString())).isTrue();

        InputSet intake =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(5), () -> ScenarioLoader.read(List.of(pipe, folder)));

        assertThat(messages(intake))
                .isEqualTo(
                        """
                        /pipe.yaml: error[not-a-file]: not a regular file
                          Maybe name another file.
                        /pipe.yaml: error[not-a-file]: not a regular file
                          Maybe name another file.\
                        """);
    }

    @Withstands(Fault.DEVICE)
    @Test
    void a_device_is_refused() {
        Path zero = Path.of("/dev/zero");
        assumeThat(zero).exists();

        assertThat(ReportedProblems.of(ScenarioLoader.read(List.of(zero))))
                .isEqualTo(
                        """
                        /dev/zero: error[not-a-file]: not a regular file
                          Maybe name another file.\
                        """);
    }

    @Withstands(Fault.FILE_CHANGED_WHILE_READ)
    @Test
    void a_file_that_does_not_have_its_reported_size_is_rejected() throws IOException {
        Path growing = Path.of("/proc/self/status");
        assumeThat(growing).exists();
        Path link = Files.createSymbolicLink(folder.resolve("a.yaml"), growing);

        InputSet intake = ScenarioLoader.read(List.of(link));

        Files.delete(link);
        assertThat(messages(intake))
                .isEqualTo(
                        """
                        /a.yaml: error[changed]: changed while it was read
                          Maybe another program is still writing it.\
                        """);
    }

    @Withstands(Fault.FILE_VANISHED)
    @Test
    void a_file_that_vanishes_after_listing_is_rejected_and_the_others_are_read()
            throws IOException {
        Path first = write("a.yaml", "scenario: first\nworkloads: [{name: w}]\n");
        Path second = write("b.yaml", "scenario: second\nworkloads: [{name: w}]\n");
        write("c.yaml", "scenario: third\nworkloads: [{name: w}]\n");
        List<String> inputs = new ArrayList<>();

        new InputScanner(List.of(folder), InputStream.nullInputStream())
                .each(
                        portion -> {
                            portion.inputs().forEach(input -> inputs.add(shown(input)));
                            return !Files.exists(first) || delete(second);
                        });

        assertThat(inputs)
                .containsExactly(
                        "first",
                        "/b.yaml: error[no-such-file]: no such file or folder\n"
                                + "  Maybe the name is misspelled, or it is relative to another"
                                + " folder.",
                        "third");
    }

    private String shown(ScenarioInput input) {
        return input instanceof AcceptedScenario accepted
                ? accepted.scenario().name()
                : input.problems().get(0).toString().replace(root, "");
    }

    private static boolean delete(Path file) {
        try {
            Files.deleteIfExists(file);
            return true;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Withstands(Fault.UNREADABLE_FILE)
    @Test
    void an_unreadable_file_or_folder_is_rejected() throws IOException {
        Path file = write("a.yaml", scenario("one"));
        Path below = write("b/c.yaml", scenario("two")).getParent();
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(below, PosixFilePermissions.fromString("---------"));
        try {
            assumeThat(Files.isReadable(file)).as("root may read everything").isFalse();

            assertThat(messages(ScenarioLoader.read(List.of(folder))))
                    .isEqualTo(
                            """
                            /a.yaml: error[permission]: permission denied
                              Maybe it belongs to another user.
                            /b: error[permission]: permission denied
                              Maybe it belongs to another user.\
                            """);
        } finally {
            Files.setPosixFilePermissions(below, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Withstands(Fault.LINK_LOOP)
    @Test
    void a_link_loop_is_not_followed_and_is_a_warning() throws IOException {
        write("a.yaml", scenario("one"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);

        InputSet intake = ScenarioLoader.read(List.of(folder));

        assertThat(intake.scenarios()).hasSize(1);
        assertThat(intake.rejected()).isEmpty();
        assertThat(intake.warnings().get(0).toString().replace(root, ""))
                .isEqualTo(
                        "/loop: warning[link]: a circular link, not followed\n"
                                + "  Maybe delete the link.");
    }

    @Withstands(Fault.LINK_OUT_OF_THE_FOLDER)
    @Test
    void a_link_out_of_the_folder_is_refused_and_one_within_is_followed() throws IOException {
        Path outside = write("outside.yaml", scenario("one"));
        Path inside = write("in/a.yaml", scenario("two"));
        Files.createSymbolicLink(folder.resolve("in/out.yaml"), outside);
        Files.createSymbolicLink(folder.resolve("in/up"), folder.resolve("in/.."));
        Files.createSymbolicLink(folder.resolve("in/same.yml"), inside);
        Files.createSymbolicLink(folder.resolve("in/gone.yaml"), folder.resolve("in/nothing"));

        assertThat(messages(ScenarioLoader.read(List.of(folder.resolve("in")))))
                .isEqualTo(
                        """
                        /in/gone.yaml: error[no-such-file]: no such file or folder
                          Maybe the name is misspelled, or it is relative to another folder.
                        /in/out.yaml: error[link]: a link that points outside the folder
                          Maybe name the target of the link instead.
                        /in/up: error[link]: a link that points outside the folder
                          Maybe name the target of the link instead.\
                        """);
    }

    @Test
    void a_file_with_several_names_is_read_once_by_the_name_that_is_no_link() throws IOException {
        Path inside = write("in/real.yaml", scenario("one"));
        Files.createSymbolicLink(folder.resolve("in/a.yaml"), inside);
        Files.createSymbolicLink(folder.resolve("in/z"), folder.resolve("in/sub"));
        write("in/sub/b.yaml", scenario("two"));

        for (String path : List.of("in", "in/**.yaml")) {
            assertThat(ScenarioLoader.read(List.of(folder.resolve(path))).inputs())
                    .extracting(input -> input.location().toString().replace(root, ""))
                    .containsExactly("/in/real.yaml:1:1", "/in/sub/b.yaml:1:1");
        }
    }

    @Test
    void a_mounted_config_map_holds_each_file_once() throws IOException {
        write("in/..2026_11_29/s.yaml", scenario("one"));
        Files.createSymbolicLink(folder.resolve("in/..data"), Path.of("..2026_11_29"));
        Files.createSymbolicLink(folder.resolve("in/s.yaml"), Path.of("..data/s.yaml"));

        for (String path : List.of("in", "in/*.yaml", "in/**.yaml")) {
            assertThat(ScenarioLoader.read(List.of(folder.resolve(path))).inputs())
                    .extracting(input -> input.location().toString().replace(root, ""))
                    .containsExactly("/in/s.yaml:1:1");
        }
    }

    @Test
    void hidden_files_and_folders_and_installed_packages_are_passed_over_unless_they_are_named()
            throws IOException {
        write("in/.git/x.yaml", "none");
        write("in/.pre-commit.yaml", "none");
        write("in/node_modules/x/package.json", "none");
        write("in/sub/.cache/x.csv", "none");
        write("in/sub/a.yaml", scenario("one"));
        write("in/.hidden/b.yaml", scenario("two"));

        assertThat(names(ScenarioLoader.read(List.of(folder.resolve("in")))))
                .containsExactly("one");
        assertThat(names(ScenarioLoader.read(List.of(folder.resolve("in/**.yaml")))))
                .containsExactly("one");
        assertThat(names(ScenarioLoader.read(List.of(folder.resolve("in/.hidden")))))
                .containsExactly("two");
        assertThat(names(ScenarioLoader.read(List.of(folder.resolve("in/.h*/b.yaml")))))
                .containsExactly("two");
        assertThat(messages(ScenarioLoader.read(List.of(folder.resolve("in/.git")))))
                .contains("/in/.git/x.yaml:1:1: error[no-scenario]");
        assertThat(messages(ScenarioLoader.read(List.of(folder.resolve("in/node_modules")))))
                .contains("/in/node_modules/x/package.json:1:1: error");
    }

    @Test
    void patterns_exclude_names_at_any_depth_and_paths_below_the_folder() throws IOException {
        write("a.yaml", scenario("a"));
        write("old/b.yaml", scenario("b"));
        write("k8s/list.yaml", "none");
        write("sub/k8s/c.yaml", scenario("c"));
        write("sub/old.yaml", scenario("d"));

        assertThat(names(excluding("k8s"))).containsExactly("a", "b", "d");
        assertThat(names(excluding("k8s/", "old*"))).containsExactly("a");
        assertThat(names(excluding("k8s/*.yaml"))).containsExactly("a", "b", "c", "d");
        assertThat(names(excluding("./k8s", "{a,b}.yaml"))).containsExactly("d");
        assertThat(excluding("nothing", "k8s").warnings().toString())
                .isEqualTo(
                        "[nothing: warning[unused-exclude]: the pattern excludes nothing\n"
                                + "  Maybe it is misspelled: names match at any depth, paths below"
                                + " the folder that is read.]");
    }

    private InputSet excluding(String... patterns) {
        return ScenarioLoader.read(
                new InputScanner(List.of(folder), InputStream.nullInputStream())
                        .excluding(List.of(patterns)));
    }

    private static List<String> names(InputSet inputs) {
        assertThat(inputs.rejected()).isEmpty();
        return inputs.scenarios().stream().map(Scenario::name).toList();
    }

    @Withstands(Fault.ENDLESS_FOLDERS)
    @Test
    void endlessly_nested_folders_are_refused() throws IOException {
        write("a/".repeat(100) + "a.yaml", scenario("one"));

        assertThat(messages(ScenarioLoader.read(List.of(folder))))
                .isEqualTo(
                        "/a".repeat(64)
                                + ": error[too-deep]: folders nested deeper than 64\n"
                                + "  Maybe a link points to a parent folder.");
    }

    private static InputSet read(String text) {
        return ScenarioLoader.read("f.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String scenario(String name) {
        return "scenario: " + name + "\nworkloads: [{name: a}]\n";
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String messages(InputSet intake) {
        return ReportedProblems.of(intake).replace(root, "");
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command).start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
