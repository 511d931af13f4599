package dev.sextant.rulebook.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFoldersTest {

    @TempDir private Path root;

    @Test
    void scenarios_of_a_rule_base_are_beside_it() throws IOException {
        folders("rules-drl/verdict", "old/verdict");

        assertThat(of("rules-drl")).containsExactly("scenarios");
        assertThat(of("old")).containsExactly("scenarios");
    }

    @Test
    void scenarios_of_a_house_are_inside_it() throws IOException {
        folders("rules-drl/verdict", "scenarios", "house");

        assertThat(of("rules-drl", "house")).containsExactly("scenarios", "house/scenarios");
        assertThat(of("house")).containsExactly("house/scenarios");
        assertThat(of("not-there-yet")).containsExactly("not-there-yet/scenarios");
    }

    @Test
    void a_house_may_have_them_beside_its_rules() throws IOException {
        folders("rules-drl/verdict", "scenarios", "house/rules", "house/scenarios");

        assertThat(of("rules-drl", "house/rules")).containsExactly("scenarios", "house/scenarios");
    }

    @Test
    void those_that_are_inside_come_first() throws IOException {
        folders("rules/verdict", "rules/scenarios", "scenarios");

        assertThat(of("rules")).containsExactly("rules/scenarios");
    }

    private void folders(String... names) throws IOException {
        for (String name : names) {
            Files.createDirectories(root.resolve(name));
        }
    }

    private List<String> of(String... names) {
        List<Path> rules = Stream.of(names).map(root::resolve).toList();
        return ScenarioFolders.of(rules).values().stream()
                .map(folder -> root.relativize(folder).toString())
                .toList();
    }
}
