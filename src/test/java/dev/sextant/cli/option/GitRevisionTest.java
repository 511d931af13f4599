package dev.sextant.cli.option;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Fault;
import dev.sextant.Withstands;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of a git revision. */
class GitRevisionTest {

    private static final List<String> HOOKS =
            List.of(
                    "post-checkout",
                    "post-index-change",
                    "pre-auto-gc",
                    "fsmonitor-watchman",
                    "reference-transaction");

    private static final String ATTRIBUTES = "* filter=evil diff=evil merge=evil export-subst\n";

    /** Everything by which the configuration of a repository can start a program. */
    private static final String CONFIGURATION =
            """
            [core]
                fsmonitor = SCRIPT
                pager = SCRIPT
                editor = SCRIPT
                sshCommand = SCRIPT
                gitProxy = SCRIPT
                askPass = SCRIPT
                alternateRefsCommand = SCRIPT
            [pager]
                archive = SCRIPT
                ls-tree = SCRIPT
                cat-file = SCRIPT
            [alias]
                archive = !SCRIPT
                ls-tree = !SCRIPT
                cat-file = !SCRIPT
            [filter "evil"]
                smudge = SCRIPT
                clean = SCRIPT
                process = SCRIPT
                required = true
            [diff]
                external = SCRIPT
            [diff "evil"]
                command = SCRIPT
                textconv = SCRIPT
            [merge "evil"]
                driver = SCRIPT
            [tar "zip"]
                command = SCRIPT
            [gpg]
                program = SCRIPT
            [credential]
                helper = !SCRIPT
            [uploadpack]
                packObjectsHook = SCRIPT
            """;

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

    @Test
    @Withstands(Fault.HOSTILE_REPOSITORY)
    void is_read_without_running_anything_that_the_repository_configures() throws Exception {
        Path ran = repository.resolve("ran");
        Path script = repository.resolve("script");
        Files.writeString(script, "#!/bin/sh\ntouch '" + ran + "'\ncat\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        for (String hook : HOOKS) {
            Files.copy(
                    script,
                    repository.resolve(".git/hooks/" + hook),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(
                repository.resolve(".git/config"),
                CONFIGURATION.replace("SCRIPT", script.toString()),
                StandardOpenOption.APPEND);
        Files.writeString(repository.resolve(".git/info/attributes"), ATTRIBUTES);
        Files.writeString(repository.resolve("advice/rules-drl/.gitattributes"), ATTRIBUTES);

        RuleFolder old = new GitRevision("main", rules).rules().orElseThrow();

        assertThat(old.files()).extracting(RuleFile::text).containsExactly("as it was\n");
        assertThat(ran).doesNotExist();
    }

    @Test
    @Withstands(Fault.HOSTILE_REPOSITORY)
    void is_not_fetched_where_the_repository_lacks_an_object() throws Exception {
        Path ran = repository.resolve("ran");
        Files.writeString(
                repository.resolve(".git/config"),
                """
                [core]
                    repositoryFormatVersion = 1
                [extensions]
                    partialClone = origin
                [remote "origin"]
                    url = ext::sh -c touch% RAN
                    promisor = true
                    uploadPack = touch RAN
                [protocol]
                    allow = always
                """
                        .replace("RAN", ran.toString()),
                StandardOpenOption.APPEND);
        String id = output("git", "rev-parse", "main:advice/rules-drl/kubernetes/a.drl");
        Files.delete(
                repository.resolve(".git/objects/" + id.substring(0, 2) + "/" + id.substring(2)));

        assertThat(new GitRevision("main", rules).rules()).isEmpty();
        assertThat(ran).doesNotExist();
        assertThat(output("git", "cat-file", "-p", id)).isEmpty();
        assertThat(ran).as("what git does by itself").exists();
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git =
                new ProcessBuilder(command).directory(repository.toFile()).inheritIO().start();
        assertThat(git.waitFor()).isZero();
    }

    private String output(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .directory(repository.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        process.waitFor();
        return output;
    }
}
