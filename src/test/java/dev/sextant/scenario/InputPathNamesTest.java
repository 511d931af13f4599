package dev.sextant.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.source.RelativeNames;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What inputs are called wherever they stand. */
class InputPathNamesTest {

    @TempDir private Path scratch;

    @BeforeEach
    void makeFolder() throws Exception {
        Files.createDirectories(scratch.resolve("shops/north"));
        Files.writeString(scratch.resolve("shops/north/a.yaml"), "scenario: A");
    }

    private String called(String... asked) {
        RelativeNames names =
                InputPathNames.names(Stream.of(asked).map(each -> scratch.resolve(each)).toList());
        return names.of(scratch.resolve("shops/north/a.yaml").toString());
    }

    @Test
    void in_the_folder_that_is_asked_for() {
        assertThat(called("shops")).isEqualTo("north/a.yaml");
    }

    @Test
    void in_the_folder_before_the_first_sign_of_a_pattern() {
        assertThat(called("shops/*/*.yaml")).isEqualTo("north/a.yaml");
        assertThat(called("shops/nor*/*.yaml")).isEqualTo("north/a.yaml");
    }

    @Test
    void a_file_that_is_asked_for_has_its_name_alone() {
        assertThat(called("shops/north/a.yaml")).isEqualTo("a.yaml");
    }

    @Test
    void several_paths_get_different_names() {
        assertThat(called("shops", "b.yaml")).isEqualTo("shops/north/a.yaml");
        assertThat(called("shops/*/*.yaml", "b.yaml")).isEqualTo("shops/north/a.yaml");
        assertThat(called("shops/north/a.yaml", "a.yaml")).isEqualTo("north/a.yaml");
    }

    @Test
    void a_pattern_in_the_folder_that_is_worked_in() {
        assertThat(InputPathNames.names(List.of(Path.of("*.yaml"))).of("a.yaml"))
                .isEqualTo("a.yaml");
    }

    @Test
    void standard_input_keeps_its_name() {
        RelativeNames names = InputPathNames.names(List.of(Path.of("-")));

        assertThat(names.of("(standard input)")).isEqualTo("(standard input)");
    }
}
