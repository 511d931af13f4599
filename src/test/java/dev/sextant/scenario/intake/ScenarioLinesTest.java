package dev.sextant.scenario.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Fault;
import dev.sextant.Withstands;
import dev.sextant.scenario.InputScanner;
import dev.sextant.scenario.ReportedProblems;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.scenario.UniqueNames;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.scenario.model.ScenarioInput;
import dev.sextant.source.document.DocumentReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of JSON lines, compressed files, patterns and standard input. */
class ScenarioLinesTest {

    @TempDir Path folder;

    private String root;

    @BeforeEach
    void name_the_folder_as_messages_do() {
        root = folder.toString().replace('\\', '/');
    }

    @Test
    void each_line_is_a_scenario_with_its_place_and_blank_lines_are_none() throws IOException {
        Path file =
                write("all.jsonl", line("one") + "\n \n  " + line("two") + "\r\n" + line("three"));

        assertThat(ScenarioLoader.read(List.of(file)).scenarios())
                .extracting(scenario -> scenario.name() + " at " + scenario.location())
                .containsExactly(
                        "one at " + root + "/all.jsonl:1:1",
                        "two at " + root + "/all.jsonl:3:3",
                        "three at " + root + "/all.jsonl:4:1");
    }

    @Withstands(Fault.BLANK_LINE)
    @Test
    void blank_lines_are_counted() throws IOException {
        InputScanner portions =
                new InputScanner(
                        List.of(write("all.jsonl", "\n" + line("one") + "\n\n")),
                        InputStream.nullInputStream());

        portions.each(portion -> true);

        assertThat(portions.blankLines()).isEqualTo(2);
    }

    @Withstands(Fault.INVALID_JSON_LINE)
    @Test
    void an_invalid_line_does_not_affect_other_lines() throws IOException {
        Path file =
                write(
                        "all.jsonl",
                        line("one")
                                + "\n"
                                + "{\"scenario\": }\n"
                                + "{\"scenario\": \"half \\ud800\", \"workloads\": [{\"name\":"
                                + " \"a\", \"gpuu\": 1}]}\n"
                                + line("two")
                                + line("three")
                                + "\n"
                                + line("one")
                                + "\n{\"scenario\": \"torn\", \"work");

        InputSet intake = ScenarioLoader.read(List.of(file));

        assertThat(intake.scenarios()).extracting(Scenario::name).containsExactly("one");
        assertThat(ReportedProblems.of(intake).replace(root + "/", ""))
                .isEqualTo(
                        """
                        all.jsonl:2:14: error[json]: not JSON: unexpected character (}): expected a value
                          Maybe a quote, a comma or a bracket is wrong here or above.
                        all.jsonl:3:14: error[half-character]: half a character (a lone surrogate)
                          Maybe an escape sequence is incomplete.
                        all.jsonl:3:57: error[unknown-key]: unknown key (gpuu) of a workload
                          Maybe you mean gpu.
                        all.jsonl:4:50: error[json]: not JSON: a second value
                          Maybe put each value on a separate line.
                        all.jsonl:5:1: error[duplicate-name]: scenario (one) has the same name as the one at all.jsonl:1:1
                          Maybe rename one of the two.
                        all.jsonl:6:27: error[json]: not JSON: the text ends too early
                          Maybe a quote or a bracket is never closed.\
                        """);
    }

    @Withstands(Fault.ENDLESS_LINE)
    @Test
    void an_endless_line_is_refused_without_being_kept_in_memory() throws IOException {
        InputStream in =
                new SequenceInputStream(
                        new Endless(100L << 20),
                        new ByteArrayInputStream(
                                ("\n" + line("next")).getBytes(StandardCharsets.UTF_8)));

        InputSet intake = ScenarioLoader.read(List.of(Path.of("-")), in);

        assertThat(intake.scenarios()).extracting(Scenario::name).containsExactly("next");
        assertThat(ReportedProblems.of(intake))
                .isEqualTo(
                        "(standard input):1: error[too-long]: a line of "
                                + (100L << 20)
                                + " bytes; the limit is "
                                + DocumentReader.MOST_BYTES
                                + " (16 MiB)\n  Maybe the lines do not end with a line feed.");
    }

    @Test
    void a_file_of_blank_lines_holds_no_scenario() throws IOException {
        assertThat(ReportedProblems.of(ScenarioLoader.read(List.of(write("all.ndjson", "\n\n")))))
                .isEqualTo(
                        root
                                + "/all.ndjson: error[no-scenario]: contains no scenario\n"
                                + "  Maybe start with scenario: and a name, followed by"
                                + " workloads.");
    }

    @Test
    void two_lines_of_one_name_are_refused_with_both_places() throws IOException {
        Path file = write("all.jsonl", line("one") + "\n" + line("two") + "\n" + line("one"));

        assertThat(ReportedProblems.of(ScenarioLoader.read(List.of(file))))
                .isEqualTo(
                        root
                                + "/all.jsonl:3:1: error[duplicate-name]: scenario (one) has the"
                                + " same name as the one at "
                                + root
                                + "/all.jsonl:1:1\n  Maybe rename one of the two.");
    }

    @Test
    void many_names_are_distinguished() {
        UniqueNames names = new UniqueNames();
        for (int number = 1; number <= 5000; number++) {
            ScenarioInput input =
                    ScenarioLoader.read(
                                    "f.json", line("no " + number).getBytes(StandardCharsets.UTF_8))
                            .inputs()
                            .get(0);
            assertThat(names.of(input)).isSameAs(input);
        }
    }

    @Test
    void a_compressed_file_is_read() throws IOException {
        Path lines =
                Files.write(
                        folder.resolve("all.jsonl.gz"),
                        compressed(line("one") + "\n" + line("two")));
        Path yaml =
                Files.write(
                        folder.resolve("shop.yaml.gz"),
                        compressed("scenario: three\nworkloads: [{name: a}]"));

        assertThat(ScenarioLoader.read(List.of(lines, yaml)).scenarios())
                .extracting(Scenario::name)
                .containsExactly("one", "two", "three");
    }

    @Test
    void a_compressed_file_that_is_cut_off_or_none_is_refused() throws IOException {
        byte[] whole = compressed(line("one") + "\n" + line("two"));
        Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(whole, whole.length - 9));
        write("plain.yaml.gz", "scenario: a");

        InputSet intake = ScenarioLoader.read(List.of(folder));

        assertThat(ReportedProblems.of(intake).replace(root + "/", ""))
                .isEqualTo(
                        """
                        cut.jsonl.gz: error[cut-off]: the compressed file ends too early
                          Maybe it was not copied completely.
                        plain.yaml.gz: error[not-gzip]: not a gzip file, or damaged
                          Maybe compress it again, or remove .gz from its name.\
                        """);
    }

    @Test
    void all_members_of_a_compressed_file_are_read() throws IOException {
        Path two =
                Files.write(
                        folder.resolve("two.jsonl.gz"),
                        joined(compressed(line("one") + "\n"), compressed(line("two"))));

        assertThat(ScenarioLoader.read(List.of(two)).scenarios())
                .extracting(Scenario::name)
                .containsExactly("one", "two");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 14, 20, 40})
    void a_compressed_file_whose_second_member_is_damaged_is_refused(int place) throws IOException {
        byte[] second = compressed(line("two") + "\n" + line("three"));
        second[place] ^= 0x21;
        for (String name : List.of("lines.jsonl.gz", "document.yaml.gz")) {
            Files.write(folder.resolve(name), joined(compressed(line("one") + "\n"), second));
        }

        assertThat(ReportedProblems.of(ScenarioLoader.read(List.of(folder))))
                .containsPattern("document.yaml.gz: error.(not-gzip|cut-off)")
                .containsPattern("lines.jsonl.gz: error.(not-gzip|cut-off)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0",
                "\0\0\0\0\0\0\0\0\0\0\0\0",
                "x",
                "plain text behind a member, as long as a header"
            })
    void bytes_behind_a_compressed_file_are_refused(String behind) throws IOException {
        byte[] more = behind.getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("a.jsonl.gz"), joined(compressed(line("one")), more));
        Files.write(
                folder.resolve("b.jsonl.gz"),
                joined(joined(compressed(line("two") + "\n"), more), compressed(line("three"))));

        assertThat(ReportedProblems.of(ScenarioLoader.read(List.of(folder))))
                .contains("a.jsonl.gz: error[not-gzip]", "b.jsonl.gz: error[not-gzip]");
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    @Test
    void a_compressed_file_that_unpacks_to_too_much_is_refused() throws IOException {
        Path bomb =
                Files.write(
                        folder.resolve("bomb.yaml.gz"),
                        compressed(" ".repeat(DocumentReader.MOST_BYTES + 2)));

        assertThat(ReportedProblems.of(ScenarioLoader.read(List.of(bomb))))
                .startsWith(root + "/bomb.yaml.gz: error[too-large]: a file of ");
    }

    @Test
    void a_quoted_pattern_is_expanded() throws IOException {
        write("a/one.yaml", "scenario: one\nworkloads: [{name: a}]");
        write("a/b/two.yaml", "scenario: two\nworkloads: [{name: a}]");
        write("a/b/three.txt", "no scenario");

        assertThat(ScenarioLoader.read(List.of(Path.of(root + "/**/*.yaml"))).scenarios())
                .extracting(Scenario::name)
                .containsExactly("two", "one");
        assertThat(ScenarioLoader.read(List.of(Path.of(root + "/a/*.yaml"))).scenarios())
                .extracting(Scenario::name)
                .containsExactly("one");
    }

    @Test
    void standard_input_is_json_lines_where_its_first_line_is_in_braces_and_yaml_else() {
        assertThat(standardInput(line("one") + "\n" + line("two"))).containsExactly("one", "two");
        assertThat(
                        standardInput(
                                "scenario: one\n"
                                        + "workloads: [{name: a}]\n"
                                        + "---\n"
                                        + "scenario: two\n"
                                        + "workloads: [{name: a}]"))
                .containsExactly("one", "two");
        assertThat(standardInput("{\n\"scenario\": \"one\",\n\"workloads\": [{\"name\": \"a\"}]}"))
                .containsExactly("one");
    }

    @Test
    void chunks_end_when_the_consumer_stops() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int number = 1; number <= 1000; number++) {
            text.append(line("no " + number)).append('\n');
        }
        Path file = write("all.jsonl", text.toString());
        AtomicInteger taken = new AtomicInteger();

        new InputScanner(List.of(file, file), InputStream.nullInputStream())
                .each(portion -> taken.addAndGet(portion.size()) < 100);

        assertThat(taken).hasValue(112);
    }

    private static List<String> standardInput(String text) {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return ScenarioLoader.read(List.of(Path.of("-")), in).scenarios().stream()
                .map(Scenario::name)
                .toList();
    }

    private static String line(String name) {
        return "{\"scenario\": \"" + name + "\", \"workloads\": [{\"name\": \"a\"}]}";
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static byte[] compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Opening braces, so many of them. */
    private static final class Endless extends InputStream {

        private long left;

        Endless(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? '{' : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int given = (int) Math.min(left, length);
            Arrays.fill(bytes, offset, offset + given, (byte) '{');
            left -= given;
            return given;
        }
    }
}
