package dev.sextant.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Waiting for files to change. */
@Timeout(60)
class FolderWatchTest {

    @TempDir private Path folder;

    @Test
    void sees_a_file_that_is_written() throws IOException {
        try (FolderWatch watch = new FolderWatch(List.of(folder))) {
            Files.writeString(folder.resolve("a.drl"), "rule");

            assertThat(watch.awaitChange()).isTrue();
        }
    }

    @Test
    void sees_a_file_in_a_folder_that_came_to_be_meanwhile() throws IOException {
        try (FolderWatch watch = new FolderWatch(List.of(folder))) {
            Path below = Files.createDirectory(folder.resolve("kubernetes"));
            watch.awaitChange();
            Files.writeString(below.resolve("a.drl"), "rule");

            assertThat(watch.awaitChange()).isTrue();
        }
    }

    @Test
    void sees_a_folder_that_went_and_came_again() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules-drl"));
        try (FolderWatch watch = new FolderWatch(List.of(rules))) {
            Files.delete(rules);
            assertThat(watch.awaitChange()).isTrue();
            Files.createDirectory(rules);
            assertThat(watch.awaitChange()).isTrue();
            Files.writeString(rules.resolve("a.drl"), "rule");

            assertThat(watch.awaitChange()).isTrue();
        }
    }

    @Test
    void sees_the_saves_of_a_single_file() throws IOException {
        Path file = Files.writeString(folder.resolve("shop.yaml"), "a");
        try (FolderWatch watch = new FolderWatch(List.of(file))) {
            Files.writeString(file, "b");

            assertThat(watch.awaitChange()).isTrue();
        }
    }

    @Test
    void takes_saves_that_follow_each_other_closely_for_one() throws IOException {
        FolderWatch watch = new FolderWatch(List.of(folder));
        Files.writeString(folder.resolve("a.drl"), "ru");
        Files.writeString(folder.resolve("a.drl"), "rule");
        Files.move(folder.resolve("a.drl"), folder.resolve("b.drl"));
        watch.awaitChange();
        watch.close();

        assertThat(watch.awaitChange()).isFalse();
    }
}
