package dev.sextant.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.scenario.model.InputSet;
import dev.sextant.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScenariosTest {

    static Stream<Path> shippedScenarios() throws IOException {
        return ShippedFiles.scenarios();
    }

    @ParameterizedTest
    @MethodSource("shippedScenarios")
    void every_file_begins_with_the_way_to_its_schema(Path file) throws IOException {
        Path schema = ShippedFiles.ROOT.resolve("scenario.schema.json");
        String way = file.getParent().relativize(schema).toString().replace('\\', '/');

        assertThat(Files.readAllLines(file))
                .first()
                .isEqualTo("# yaml-language-server: $schema=" + way);
    }

    @ParameterizedTest
    @MethodSource("shippedScenarios")
    void every_file_is_read_without_a_word(Path file) {
        InputSet intake = ScenarioLoader.read(List.of(file));

        assertThat(
                        intake.inputs().stream()
                                .flatMap(input -> input.problems().stream())
                                .map(Problem::toString))
                .isEmpty();
        assertThat(intake.otherFiles()).isZero();
    }

    @Test
    void no_two_stories_have_one_name_and_no_file_is_passed_over() {
        InputSet intake = ScenarioLoader.read(List.of(ShippedFiles.ROOT));

        assertThat(intake.rejected()).isEmpty();
        assertThat(intake.otherFiles()).isZero();
        assertThat(intake.scenarios()).isNotEmpty();
    }
}
