package dev.sextant.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.rulebook.folder.RuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of a git revision. */
class GitRevisionTest {

    @TempDir private Path repository;
    private Path rules;

    @BeforeEach
    void commit_a_rule_and_change_it_afterwards() throws Exception {
        rules = repository.resolve("advice/rules-drl");
        Files.createDirectories(rules.resolve("kubernetes"));
        Files.writeString(rules.resolve("kubernetes/a.drl"), "as it was\n");
        git("init", "--quiet", "--initial-branch=main");
        git("add", ".");
        git("-c", "user.name=A", "-c", "user.email=a@b.c", "commit", "--quiet", "-m", "First");
        Files.writeString(rules.resolve("kubernetes/a.drl"), "as it is\n");
    }

    @Test
    void has_the_files_as_they_were() {
        RuleFolder old = new GitRevision("main", rules).rules().orElseThrow();

        assertThat(old.name()).isEqualTo("main:" + rules);
        assertThat(old.files()).hasSize(1);
        assertThat(old.files().get(0).path()).isEqualTo("kubernetes/a.drl");
        assertThat(old.files().get(0).text()).isEqualTo("as it was\n");
    }

    @Test
    void is_not_there_where_git_does_not_know_it() {
        assertThat(new GitRevision("maim", rules).rules()).isEmpty();
    }

    @Test
    void is_not_there_where_it_has_no_such_folder() {
        assertThat(new GitRevision("main", repository.resolve("rules")).rules()).isEmpty();
    }

    @Test
    void is_not_there_where_the_folder_is_in_no_repository(@TempDir Path elsewhere) {
        assertThat(new GitRevision("main", elsewhere.resolve("rules")).rules()).isEmpty();
    }

    @Test
    void cannot_be_an_option_of_git() {
        Path out = repository.resolve("out.zip");

        assertThat(new GitRevision("--output=" + out, rules).rules()).isEmpty();
        assertThat(out).doesNotExist();
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git =
                new ProcessBuilder(command).directory(repository.toFile()).inheritIO().start();
        assertThat(git.waitFor()).isZero();
    }
}
