package dev.sextant.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileWriterTest {

    @TempDir private Path folder;

    @Test
    void replaces_a_file_and_leaves_no_other() throws IOException {
        Path file = Files.writeString(folder.resolve("shop.yaml"), "scenario: Photo shop, longer");

        AtomicFileWriter.write(file, "scenario: Shop".getBytes(StandardCharsets.UTF_8));

        assertThat(file).hasContent("scenario: Shop");
        assertThat(folder.toFile().list()).containsExactly("shop.yaml");
    }

    @Test
    void leaves_nothing_behind_where_the_file_cannot_be_written() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("shop.yaml").resolve("inner"));

        assertThatThrownBy(() -> AtomicFileWriter.write(taken.getParent(), new byte[] {1}))
                .isInstanceOf(IOException.class);

        assertThat(folder.toFile().list()).containsExactly("shop.yaml");
        assertThat(taken).isDirectory();
    }
}
