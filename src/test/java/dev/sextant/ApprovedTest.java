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

    @Test
    void every_approved_file_is_named_by_a_test() throws IOException {
        String tests = String.join("\n", texts(Path.of("src/test/java")));

        assertThat(files(Approved.FOLDER))
                .map(file -> Approved.FOLDER.relativize(file).toString().replace('\\', '/'))
                .allSatisfy(name -> assertThat(tests).contains(name));
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
