package dev.sextant.scenario.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pattern finds each file that it means. */
class GlobTest {

    @TempDir private Path folder;

    @Test
    void a_link_to_a_folder_around_it_adds_nothing() throws IOException {
        // given a file beside a link to the folder that holds both
        Path shops = Files.createDirectories(folder.resolve("shops"));
        Path shop = Files.writeString(shops.resolve("shop.yaml"), "");
        Files.createSymbolicLink(shops.resolve("again"), folder);

        // when a pattern asks for all files
        // then the file is there once
        assertThat(Glob.files(folder + "/**.yaml", PathFilter.none())).containsExactly(shop);
        assertThat(Glob.files(folder + "/*/*.yaml", PathFilter.none())).containsExactly(shop);
    }

    @Test
    void a_link_to_another_folder_is_followed() throws IOException {
        // given a folder with a link to another one
        Path shops = Files.createDirectories(folder.resolve("shops"));
        Files.writeString(shops.resolve("shop.yaml"), "");
        Path linked = Files.createDirectories(folder.resolve("all")).resolve("linked");
        Files.createSymbolicLink(linked, shops);

        // when a pattern asks for files behind the link
        // then they are found by its name
        assertThat(Glob.files(folder + "/all/**.yaml", PathFilter.none()))
                .containsExactly(linked.resolve("shop.yaml"));
    }
}
