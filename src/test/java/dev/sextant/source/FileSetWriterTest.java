package dev.sextant.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSetWriterTest {

    @TempDir private Path folder;

    @BeforeEach
    void begin_with_a_file() throws IOException {
        Files.writeString(folder.resolve("there"), "before");
    }

    @Test
    void writes_new_files_with_their_folders_and_changes_others() throws IOException {
        FileSetWriter.write(
                files("a/b/new", "new", "a/other", "other"), files("there", "before and after"));

        assertThat(written())
                .containsExactly("a/b/new: new", "a/other: other", "there: before and after");
    }

    @Test
    void where_a_new_file_is_there_nothing_is_written() throws IOException {
        assertThatThrownBy(
                        () -> FileSetWriter.write(files("a/b/new", "new", "there", "x"), Map.of()))
                .isInstanceOf(FileAlreadyExistsException.class);

        assertThat(written()).containsExactly("there: before");
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    void a_failed_change_rolls_back_the_earlier_ones() throws IOException {
        assertThatThrownBy(
                        () ->
                                FileSetWriter.write(
                                        files("a/new", "new"),
                                        files("there", "after", "gone", "after")))
                .isInstanceOf(NoSuchFileException.class);

        assertThat(written()).containsExactly("there: before");
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    void without_its_folder_nothing_is_written() throws IOException {
        assertThatThrownBy(
                        () -> FileSetWriter.write(files("a/new", "new", "there/b", "x"), Map.of()))
                .isInstanceOf(FileAlreadyExistsException.class);

        assertThat(written()).containsExactly("there: before");
    }

    private Map<Path, byte[]> files(String... pathsAndTexts) {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        for (int index = 0; index < pathsAndTexts.length; index += 2) {
            byte[] bytes = pathsAndTexts[index + 1].getBytes(StandardCharsets.UTF_8);
            files.put(folder.resolve(pathsAndTexts[index]), bytes);
        }
        return files;
    }

    private List<String> written() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
            return files.stream().map(file -> folder.relativize(file) + ": " + text(file)).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
