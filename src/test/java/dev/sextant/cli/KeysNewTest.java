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
                        "written:  SCRATCH/audit.key signs; keep it to yourself\n"
                                + "written:  SCRATCH/audit.pub shows who signed; give it to whoever"
                                + " verifies\n"
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
                        sextant: no key was made: there is a file SCRATCH/audit.pub, and nothing is \
                        overwritten
                          Maybe take another name: what was signed with a key needs its public half.
                        """);
        assertThat(Files.readString(other)).isEqualTo("other");
        assertThat(scratch.resolve("audit.key")).doesNotExist();
    }

    @Test
    void says_where_there_is_no_folder_and_what_is_no_name() {
        RecordedFolder.Ended nowhere =
                execute("keys", "new", scratch.resolve("none/audit").toString());
        RecordedFolder.Ended nameless = execute("keys", "new", "..");

        assertThat(nowhere.code()).isEqualTo(ExitCode.OUTPUT.number());
        assertThat(shown(nowhere.complained()))
                .isEqualTo(
                        """
                        sextant: no key was made: there is no folder for SCRATCH/none/audit.key
                          Maybe name a folder that is there and that you may write to.
                        """);
        assertThat(nameless.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(nameless.complained())
                .isEqualTo("sextant: (..) is no name\n  Maybe a word, such as audit.\n");
    }

    private String shown(String text) {
        return text.replace(scratch.toString(), "SCRATCH");
    }
}
