package dev.sextant.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.cli.CommandRunner;
import dev.sextant.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Rules that other users of the machine may change. */
@DisabledOnOs(OS.WINDOWS)
class RulePermissionCheckTest {

    private static final RulePermissionCheck OPEN = RulePermissionCheck.ofProcess();

    @TempDir private Path folder;

    @Test
    void a_world_writable_folder_is_reported_once_with_the_number_of_others() throws IOException {
        Files.writeString(folder.resolve("a.drl"), "");
        Files.writeString(folder.resolve("b.drl"), "");
        set("rwxr-xrwx", folder);
        set("rw-r--rw-", folder.resolve("b.drl"));
        set("rw-r--r--", folder.resolve("a.drl"));

        assertThat(OPEN.toEverybody(List.of(folder)))
                .singleElement()
                .hasToString(
                        folder
                                + ": warning[open-to-others]: every user on this machine can change"
                                + " the rules here, and in 1 more files and folders\n"
                                + "  Maybe run chmod -R go-w, or use a copy of your own: whoever"
                                + " can change a rule can change answers.");
    }

    @Test
    void files_that_only_the_user_can_change_are_not_reported() throws IOException {
        set("rwxr-xr-x", folder);

        assertThat(OPEN.toOthers(List.of(folder))).isEmpty();
        assertThat(OPEN.toEverybody(List.of(folder.resolve("nowhere")))).isEmpty();
        set("rwxrwxrwx", folder);
        assertThat(RulePermissionCheck.ofNobody().toOthers(List.of(folder))).isEmpty();
    }

    @Test
    void a_check_warns_strictly_it_fails_and_other_commands_warn_on_standard_error()
            throws IOException {
        Files.createDirectory(folder.resolve("limits"));
        set("rwxrwxrwx", folder.resolve("limits"));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandRunner commands =
                new CommandRunner(
                        new Terminal(new PrintWriter(out), new PrintWriter(err), 120),
                        LocalDate.of(2026, 11, 23),
                        OPEN);

        commands.execute("rules", "check", folder.toString());
        commands.execute("rules", "check", "--strict", folder.toString());
        commands.execute("rules", "list", "--rules", folder.toString());

        assertThat(out.toString())
                .contains(
                        folder + "/limits: warning[open-to-others]: every user",
                        folder + "/limits: error[open-to-others]: every user");
        assertThat(err.toString())
                .startsWith(folder + "/limits: warning[open-to-others]: every user");
    }

    private static void set(String permissions, Path path) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
