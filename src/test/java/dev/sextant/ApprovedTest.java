package dev.sextant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApprovedTest {

    /** Each of these is the output for a folder of rules by the same name. */
    private static final String BY_FOLDER = "cli/broken-rules/";

    @Test
    void every_approved_file_is_named_by_a_test() throws IOException {
        String tests = String.join("\n", texts(Path.of("src/test/java")));

        assertThat(approved())
                .filteredOn(name -> !name.startsWith(BY_FOLDER) && !tests.contains(name))
                .isEmpty();
    }

    @Test
    void every_approved_file_of_broken_rules_has_its_rules() throws IOException {
        Path rules = Path.of("src/test/resources/dev/sextant", BY_FOLDER);

        assertThat(approved())
                .filteredOn(name -> name.startsWith(BY_FOLDER))
                .map(name -> name.substring(BY_FOLDER.length()).replace(".txt", ""))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(rules.resolve(name)).isDirectory());
    }

    private static List<String> approved() throws IOException {
        return files(Approved.FOLDER).stream()
                .map(file -> Approved.FOLDER.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    private static List<String> texts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files(folder)) {
            texts.add(Files.readString(file));
        }
        return texts;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
