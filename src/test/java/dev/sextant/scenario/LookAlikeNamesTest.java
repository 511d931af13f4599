package dev.sextant.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sextant.fact.given.Workload;
import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.ScenarioInput;
import dev.sextant.source.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two names that look the same are one name. */
class LookAlikeNamesTest {

    /** The word with one character for the accented letter, and with two. */
    private static final String COMPOSED = "\u00e9clair";

    private static final String DECOMPOSED = "e\u0301clair";

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {DECOMPOSED, " " + COMPOSED, COMPOSED + "\u00a0", COMPOSED + " "})
    void two_workloads_of_one_platform_cannot_look_the_same(String other) {
        ScenarioInput input =
                read("scenario: Bakery\nworkloads: [{name: \"%s\"}, {name: \"%s\"}]\n", other);

        assertThat(input.problems()).extracting(Problem::code).containsExactly("duplicate-name");
    }

    @Test
    void a_name_is_read_in_the_composed_form() {
        AcceptedScenario input =
                (AcceptedScenario)
                        read("scenario: Bakery\nworkloads: [{name: \"%2$s\"}]\n", DECOMPOSED);

        assertThat(input.scenario().facts().workloads())
                .extracting(Workload::name)
                .containsExactly(COMPOSED);
    }

    @Test
    void a_change_finds_a_workload_whose_name_is_composed_in_another_way() {
        ScenarioInput input =
                read(
                        "scenario: Bakery\nworkloads: [{name: \"%s\", memory: 1 GiB}]\n"
                                + "flip: {set: {\"%s.memory\": 2 GiB}, because: It grows.}\n",
                        DECOMPOSED);

        assertThat(input.problems()).extracting(Problem::code).doesNotContain("unknown-fact");
    }

    @Test
    void two_scenarios_of_a_table_cannot_look_the_same() throws IOException {
        Path table = folder.resolve("shops.csv");
        Files.writeString(
                table, "scenario,workload\n" + COMPOSED + ",a\nMill,a\n" + DECOMPOSED + ",a\n");

        List<ScenarioInput> inputs = ScenarioLoader.read(List.of(table)).inputs();

        assertThat(inputs.get(2).problems())
                .extracting(Problem::code)
                .containsExactly("duplicate-name");
    }

    @Test
    void two_files_of_a_folder_cannot_look_the_same() throws IOException {
        Files.writeString(
                folder.resolve(COMPOSED + ".yaml"), "scenario: A\nworkloads: [{name: a}]");
        Files.writeString(
                folder.resolve(DECOMPOSED + ".yaml"), "scenario: B\nworkloads: [{name: a}]");

        List<ScenarioInput> inputs = ScenarioLoader.read(List.of(folder)).inputs();

        assertThat(inputs.stream().flatMap(each -> each.problems().stream()))
                .extracting(Problem::code, Problem::what)
                .containsExactly(
                        tuple(
                                "look-alike",
                                "the name looks the same as that of another file of the folder"));
    }

    @ParameterizedTest
    @CsvSource({
        "\u00ad, a soft hyphen",
        "\u200b, a zero-width space",
        "\u2060, a word joiner",
        "\ufeff, a byte order mark"
    })
    void a_name_has_no_character_that_nobody_sees(String invisible, String words) {
        ScenarioInput input =
                read("scenario: Bakery\nworkloads: [{name: \"ma%2$sils\"}]\n", invisible);

        assertThat(input.problems()).hasSize(1);
        assertThat(input.problems().get(0).code()).isEqualTo("invisible");
        assertThat(input.problems().get(0).what()).endsWith("contains " + words);
    }

    private static ScenarioInput read(String form, String other) {
        return ScenarioLoader.read(
                        "bakery.yaml",
                        form.formatted(COMPOSED, other).getBytes(StandardCharsets.UTF_8))
                .inputs()
                .get(0);
    }
}
