package dev.sextant.scenario.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.scenario.ReportedProblems;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.scenario.model.Scenario;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Pipe;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams without a name that shows their format. */
class StandardInputTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scenario,workload\nShop,a\n",
                "scenario;workload\nShop;a\n",
                "scenario\tworkload\r\nShop\ta\r\n",
                "\n\nscenario,workload\nShop,a\n",
                "\"scenario\",\"workload\"\n\"Shop\",\"a\"\n",
                "scenario: Shop\nworkloads: [{name: a}]\n",
                "---\nscenario: Shop\nworkloads: [{name: a}]\n",
                "# Shop, and more\nscenario: Shop\nworkloads: [{name: a}]\n",
                "\"scenario\": Shop\nworkloads: [{name: a}]\n",
                "{\"scenario\": \"Shop\", \"workloads\": [{\"name\": \"a\"}]}\n",
                "[\n\t{\"scenario\": \"Shop\",\n\t\"workloads\": [{\"name\": \"a\"}]}\n]\n",
                "{\n  \"scenario\": \"Shop\",\n  \"workloads\": [{\"name\": \"a\"}]\n}\n"
            })
    void the_first_line_shows_the_format(String text) throws IOException {
        assertThat(names(text.getBytes(StandardCharsets.UTF_8))).containsExactly("Shop");
        assertThat(names(text.getBytes(StandardCharsets.UTF_16))).containsExactly("Shop");
        assertThat(names(text.getBytes(Charset.forName("x-UTF-16LE-BOM")))).containsExactly("Shop");
        assertThat(names(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("Shop");
        assertThat(names(compressed(text))).containsExactly("Shop");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_500, 100_000, 20_000_000})
    void a_long_first_line_is_read_like_that_of_a_file(int length) {
        String cell = "x".repeat(length);

        assertThat(kind(cell)).isEqualTo(FileKind.YAML);
        assertThat(kind(cell + "\n")).isEqualTo(FileKind.YAML);
        assertThat(kind("scenario," + cell + "\n")).isEqualTo(FileKind.CSV);
        assertThat(kind("a:b\"c,d\"".repeat(length / 9))).isEqualTo(FileKind.YAML);
        assertThat(kind("\"" + cell)).isEqualTo(FileKind.YAML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{scenario(one)}]\n{scenario(two)}\n",
                "[{scenario(one)}]\n\n [{scenario(two)}]",
                "[{scenario(one)},{scenario(two)}]\n",
                "[{scenario(one)},\n{scenario(two)}]\n",
                "[\n{scenario(one)},\n{scenario(two)}]\n"
            })
    void the_next_line_shows_whether_an_array_is_a_line_or_the_entire_text(String pattern) {
        String text =
                pattern.replaceAll(
                        "\\{scenario\\((.*?)\\)}",
                        "{\"scenario\": \"$1\", \"workloads\": [{\"name\": \"a\"}]}");

        assertThat(names(text.getBytes(StandardCharsets.UTF_8))).containsExactly("one", "two");
    }

    @Test
    void an_invalid_first_line_does_not_affect_the_other_lines() {
        InputSet inputs =
                ScenarioLoader.read(
                        List.of(Path.of("-")),
                        new ByteArrayInputStream(
                                ("{\"scenario\": \"cut o\n"
                                     + "{\"scenario\": \"Shop\", \"workloads\": [{\"name\":"
                                     + " \"a\"}]}\n")
                                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(inputs.scenarios()).extracting(Scenario::name).containsExactly("Shop");
        assertThat(inputs.inputs()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "x-UTF-16LE-BOM"})
    void complete_lines_before_damage_are_read(String charset) throws IOException {
        String lines =
                IntStream.range(0, 300)
                        .mapToObj(
                                number ->
                                        "{\"scenario\": \"s%d\", \"workloads\": [{\"name\": \"a\"}]}\n"
                                                .formatted(number))
                        .collect(Collectors.joining());
        byte[] bytes = damaged(lines, charset);

        InputSet piped = piped(bytes);
        InputSet file = file(bytes, "all.jsonl");

        assertThat(piped.scenarios()).hasSize(300);
        assertThat(piped.inputs()).hasSize(301);
        assertThat(file.scenarios()).hasSize(300);
        assertThat(file.inputs()).hasSize(301);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "x-UTF-16LE-BOM"})
    void complete_rows_before_damage_are_read_as_in_a_file(String charset) throws IOException {
        byte[] bytes = damaged("scenario,workload\none,a\ntwo,a\n", charset);

        InputSet piped = piped(bytes);
        InputSet file = file(bytes, "all.csv");

        assertThat(piped.scenarios()).extracting(Scenario::name).containsExactly("one", "two");
        assertThat(file.scenarios()).extracting(Scenario::name).containsExactly("one", "two");
        assertThat(ReportedProblems.of(piped).replace("(standard input)", "all.csv"))
                .isEqualTo(
                        ReportedProblems.of(file)
                                .replace(folder.toString().replace('\\', '/') + "/", ""))
                .startsWith("all.csv:4: error[");
    }

    @Test
    void a_workbook_is_recognized_by_its_first_bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", null)) {
            Worksheet sheet = workbook.newWorksheet("workloads");
            sheet.value(0, 0, "scenario");
            sheet.value(0, 1, "workload");
            sheet.value(1, 0, "Shop");
            sheet.value(1, 1, "a");
        }

        assertThat(names(bytes.toByteArray())).containsExactly("Shop");
    }

    @Test
    void problems_of_a_table_have_their_places() {
        InputStream in =
                new ByteArrayInputStream(
                        "scenario,workload,kind\nShop,a,webhok\n".getBytes(StandardCharsets.UTF_8));

        assertThat(ReportedProblems.of(ScenarioLoader.read(List.of(Path.of("-")), in)))
                .startsWith("(standard input):2:3: error[word]: kind (webhok) must be one of: ")
                .endsWith("Maybe you mean webhook.");
    }

    @Test
    void only_names_of_open_streams_are_read_without_being_files() {
        assertThat(List.of("/dev/stdin", "/dev/fd/63", "/proc/self/fd/0", "/proc/12/fd/3"))
                .allMatch(name -> FileNames.isStream(Path.of(name)));
        assertThat(List.of("/dev/zero", "/tmp/fd/3", "stdin", "/dev/fd/x", "/proc/self/environ"))
                .noneMatch(name -> FileNames.isStream(Path.of(name)));
    }

    @EnabledOnOs(OS.LINUX)
    @Test
    void the_pipe_of_a_process_substitution_is_read() throws IOException {
        Set<String> before = pipes().keySet();
        Pipe pipe = Pipe.open();
        try (ReadableByteChannel source = pipe.source()) {
            pipe.sink()
                    .write(StandardCharsets.UTF_8.encode("scenario: Shop\nworkloads: [{name: a}]"));
            pipe.sink().close();
            Map<String, Path> after = pipes();
            after.keySet().removeAll(before);

            assertThat(ScenarioLoader.read(List.copyOf(after.values())).scenarios())
                    .extracting(Scenario::name)
                    .containsExactly("Shop");
            assertThat(source.isOpen()).isTrue();
        }
    }

    /** The open pipes of this process by their numbers, each as a shell would name it. */
    private static Map<String, Path> pipes() throws IOException {
        Map<String, Path> pipes = new HashMap<>();
        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
            for (Path path : open) {
                String target =
                        Files.isSymbolicLink(path) ? Files.readSymbolicLink(path).toString() : "";
                if (target.startsWith("pipe:")) {
                    pipes.put(target, path);
                }
            }
        }
        return pipes;
    }

    private static List<String> names(byte[] bytes) {
        InputSet inputs =
                ScenarioLoader.read(List.of(Path.of("-")), new ByteArrayInputStream(bytes));
        assertThat(ReportedProblems.of(inputs)).isEmpty();
        return inputs.scenarios().stream().map(Scenario::name).toList();
    }

    /** The text, and behind it a byte that is none. */
    private static byte[] damaged(String text, String charset) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        byte[] damaged = Arrays.copyOf(bytes, bytes.length + 1);
        damaged[bytes.length] = (byte) 0xFF;
        return damaged;
    }

    private static InputSet piped(byte[] bytes) {
        return ScenarioLoader.read(List.of(Path.of("-")), new ByteArrayInputStream(bytes));
    }

    private InputSet file(byte[] bytes, String name) throws IOException {
        return ScenarioLoader.read(List.of(Files.write(folder.resolve(name), bytes)));
    }

    private static FileKind kind(String text) {
        try {
            return StandardInput.of(
                            "f", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .kind();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
