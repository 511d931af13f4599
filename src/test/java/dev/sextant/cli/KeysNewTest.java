package dev.sextant.cli;

import static dev.sextant.cli.RecordedFolder.execute;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.cli.terminal.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys that somebody makes. */
class KeysNewTest {

    @TempDir private Path scratch;

    @Test
    void writes_both_halves_and_names_the_key() throws Exception {
        RecordedFolder.Ended ended = execute("keys", "new", scratch.resolve("audit").toString());

        assertThat(ended.code()).isZero();
        assertThat(shown(ended.printed()))
                .matches(
                        "written:  SCRATCH/audit.key signs records. Keep it secret.\n"
                            + "written:  SCRATCH/audit.pub verifies signatures. Give it to whoever"
                            + " verifies records.\n"
                            + "key id:   [0-9a-f]{64}\n");
        assertThat(Files.readString(scratch.resolve("audit.pub"))).contains("BEGIN PUBLIC KEY");
    }

    @Test
    void overwrites_nothing() throws Exception {
        Path other = Files.writeString(scratch.resolve("audit.pub"), "other");

        RecordedFolder.Ended ended = execute("keys", "new", scratch.resolve("audit").toString());

        assertThat(ended.code()).isEqualTo(ExitCode.OUTPUT.number());
        assertThat(shown(ended.complained()))
                .isEqualTo(
                        """
                        sextant: cannot create the keys: the file SCRATCH/audit.pub already exists and \
                        is not overwritten
                          Maybe choose another name: signatures made with the old key need its public key.
                        """);
        assertThat(Files.readString(other)).isEqualTo("other");
        assertThat(scratch.resolve("audit.key")).doesNotExist();
    }

    @Test
    void refuses_a_missing_folder_and_an_invalid_name() {
        RecordedFolder.Ended nowhere =
                execute("keys", "new", scratch.resolve("none/audit").toString());
        RecordedFolder.Ended nameless = execute("keys", "new", "..");

        assertThat(nowhere.code()).isEqualTo(ExitCode.OUTPUT.number());
        assertThat(shown(nowhere.complained()))
                .isEqualTo(
                        """
                        sextant: cannot create the keys: there is no folder for SCRATCH/none/audit.key
                          Maybe choose an existing folder that you may write to.
                        """);
        assertThat(nameless.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(nameless.complained())
                .isEqualTo(
                        "sextant: (..) is not a valid name\n  Maybe use a word, such as audit.\n");
    }

    private String shown(String text) {
        return text.replace(scratch.toString(), "SCRATCH");
    }
}
