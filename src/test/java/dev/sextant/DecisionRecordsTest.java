package dev.sextant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The records of decisions in {@code .github/decisions}. */
class DecisionRecordsTest {

    private static final Path FOLDER = Path.of(".github", "decisions");

    @Test
    void are_numbered_from_one_without_a_gap_or_a_double() throws IOException {
        List<String> numbers = names().stream().map(name -> name.substring(0, 4)).toList();

        assertThat(numbers)
                .isEqualTo(
                        IntStream.rangeClosed(1, numbers.size())
                                .mapToObj(number -> "%04d".formatted(number))
                                .toList());
    }

    @Test
    void begin_with_their_number_and_say_context_decision_and_consequences() throws IOException {
        for (String name : names()) {
            List<String> headings =
                    Files.readAllLines(FOLDER.resolve(name)).stream()
                            .filter(line -> line.startsWith("#"))
                            .toList();

            assertThat(headings.get(0)).startsWith("# " + name.substring(0, 4) + ": ");
            assertThat(headings.subList(1, headings.size()))
                    .containsExactly("## Context", "## Decision", "## Consequences");
        }
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
