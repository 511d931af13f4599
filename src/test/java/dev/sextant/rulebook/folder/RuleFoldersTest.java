package dev.sextant.rulebook.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.source.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFoldersTest {

    @TempDir private Path root;

    @Test
    void reads_rule_and_data_files_sorted_by_path() throws IOException {
        write("weights.yaml", "weights: []");
        write("kubernetes/b.drl", "package rules.kubernetes");
        write("kubernetes/a.drl", "package rules.kubernetes");
        write(".git/c.drl", "hidden");
        write("notes.txt", "no rule");

        RuleFolder folder = RuleFolders.read(root);

        assertThat(folder.name()).isEqualTo(root.toString());
        assertThat(folder.files())
                .extracting(RuleFile::path)
                .containsExactly("kubernetes/a.drl", "kubernetes/b.drl", "weights.yaml");
        assertThat(folder.ending(".yaml").get(0).text()).isEqualTo("weights: []");
    }

    @Test
    void a_missing_folder_is_refused() {
        Path missing = root.resolve("rules");

        assertThatThrownBy(() -> RuleFolders.read(missing))
                .isInstanceOf(InvalidRulesException.class)
                .hasMessage(
                        missing
                                + ": error[no-folder]: there is no such folder\n"
                                + "  Maybe name the folder of the rules with --rules DIR.");
    }

    @Test
    void all_unreadable_files_are_reported_at_once() throws IOException {
        Files.createDirectory(root.resolve("a.drl"));
        Files.write(root.resolve("b.drl"), "rule \"café\"".getBytes(StandardCharsets.ISO_8859_1));
        write("c.yml", "");
        Files.write(root.resolve("d.drl"), "package rules".getBytes(StandardCharsets.UTF_16));
        Files.write(root.resolve("e.drl"), "package rules".getBytes(StandardCharsets.UTF_16LE));

        assertThatThrownBy(() -> RuleFolders.read(root))
                .isInstanceOf(InvalidRulesException.class)
                .hasMessage(
                        """
                        ROOT/a.drl: error[no-file]: this is not a regular file
                          Maybe move it out of the folder of rules.
                        ROOT/b.drl: error[not-utf-8]: the file is not UTF-8
                          Maybe save it again as UTF-8.
                        ROOT/c.yml: error[file-ending]: the ending is neither .drl nor .yaml
                          Maybe rename the file.
                        ROOT/d.drl: error[not-utf-8]: the file is not UTF-8
                          Maybe save it again as UTF-8.
                        ROOT/e.drl: error[not-utf-8]: the file is not UTF-8
                          Maybe save it again as UTF-8.\
                        """
                                .replace("ROOT", root.toString()));
    }

    @Test
    void a_link_that_leads_out_of_the_folder_is_refused_unread(@TempDir Path elsewhere)
            throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.drl"), "a secret");
        Files.createSymbolicLink(root.resolve("a.drl"), secret);
        Files.createSymbolicLink(root.resolve("b"), elsewhere);

        assertThatThrownBy(() -> RuleFolders.read(root))
                .isInstanceOfSatisfying(
                        InvalidRulesException.class,
                        refused ->
                                assertThat(
                                                refused.problems().stream()
                                                        .map(Problem::toString)
                                                        .map(text -> text.replace(root + "/", ""))
                                                        .toList())
                                        .containsExactly(
                                                "a.drl: error[no-file]: this is a link to a file"
                                                        + " outside the folder\n"
                                                        + "  Maybe copy the file into the folder of"
                                                        + " rules.",
                                                "b: error[no-file]: this is a link to a folder,"
                                                        + " whose rules are not read\n"
                                                        + "  Maybe add that folder with another"
                                                        + " --rules DIR."));
    }

    @Test
    void a_link_within_the_folder_is_read_as_a_mounted_volume_has_it() throws IOException {
        write("..2026/a.drl", "rule");
        Files.createSymbolicLink(root.resolve("..data"), Path.of("..2026"));
        Files.createSymbolicLink(root.resolve("a.drl"), Path.of("..data/a.drl"));

        assertThat(RuleFolders.read(root).files())
                .extracting(RuleFile::path)
                .containsExactly("a.drl");
    }

    @Test
    void the_folder_itself_may_be_a_link(@TempDir Path elsewhere) throws IOException {
        write("limits/a.drl", "rule");
        Path link = Files.createSymbolicLink(elsewhere.resolve("rules"), root);

        RuleFolder linked = RuleFolders.read(link);

        assertThat(linked.name()).isEqualTo(link.toString());
        assertThat(linked.files()).extracting(RuleFile::path).containsExactly("limits/a.drl");
        assertThat(linked.files()).extracting(RuleFile::text).containsExactly("rule");
    }

    @Test
    void several_folders_are_read_the_lowest_first() throws IOException {
        write("base/kubernetes/b.drl", "package rules.kubernetes");
        write("house/kubernetes/a.drl", "package rules.kubernetes");
        write("house/scenarios/rules/kubernetes/a.yaml", "rule: kubernetes/a");

        RuleFolder both = RuleFolders.read(List.of(root.resolve("base"), root.resolve("house")));

        assertThat(both.files())
                .extracting(both::nameOf)
                .containsExactly(root + "/base/kubernetes/b.drl", root + "/house/kubernetes/a.drl");
    }

    @Test
    void folders_that_cannot_be_laid_over_each_other_are_refused() throws IOException {
        write("base/kubernetes/b.drl", "package rules.kubernetes");
        write("base/house/kubernetes/a.drl", "package rules.kubernetes");
        write("empty/notes.txt", "no rule");

        assertThat(refusal("base", "base/../base"))
                .isEqualTo(
                        """
                        ROOT/base/../base: error[folder-twice]: this is the same folder as ROOT/base again
                          Maybe remove one of the two.\
                        """);
        assertThat(refusal("base", "base"))
                .isEqualTo(
                        """
                        ROOT/base: error[folder-twice]: the folder is given twice
                          Maybe remove one of the two.\
                        """);
        assertThat(refusal("base", "base/house"))
                .isEqualTo(
                        """
                        ROOT/base/house: error[folder-within]: the folder is inside ROOT/base
                          Maybe move it next to the other: the files of the inner folder would be read twice.\
                        """);
        assertThat(refusal("base/house", "base"))
                .isEqualTo(
                        """
                        ROOT/base: error[folder-within]: the folder contains ROOT/base/house
                          Maybe move it next to the other: the files of the inner folder would be read twice.\
                        """);
        assertThat(refusal("base", "empty"))
                .isEqualTo(
                        """
                        ROOT/empty: error[no-rules]: no rules and no data files found in ROOT/empty
                          Maybe name another folder: rules are in files that end in .drl.\
                        """);
        assertThat(refusal("nowhere", "base", "empty").lines())
                .containsExactly(
                        "ROOT/nowhere: error[no-folder]: there is no such folder",
                        "  Maybe name the folder of the rules with --rules DIR.",
                        "ROOT/empty: error[no-rules]: no rules and no data files found in"
                                + " ROOT/empty",
                        "  Maybe name another folder: rules are in files that end in .drl.");
    }

    private String refusal(String... folders) {
        List<Path> paths = Stream.of(folders).map(root::resolve).toList();
        List<Problem> problems = new ArrayList<>();
        RuleFolders.read(paths, problems::add);
        return problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n"))
                .replace(root.toString(), "ROOT");
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
