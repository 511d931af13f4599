package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Approved;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the README shows is what the commands print, byte for byte. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final String FENCE = "```\n";

    @ParameterizedTest
    @CsvSource({
        "readme/run.txt, run scenarios/stories/online-shop.yaml",
        "readme/explain-brief.txt, explain --brief scenarios/stories/photo-shop.yaml"
    })
    void shows_what_a_command_prints(String approved, String command) throws IOException {
        String asked = "$ target/sextant/bin/sextant " + command + "\n";
        String shown = asked + printed(command);
        if (Boolean.getBoolean("approve")) {
            show(asked, shown);
        }

        Approved.check(approved, shown);
        assertThat(Files.readString(README)).contains(FENCE + shown + FENCE);
    }

    /** Puts what is shown now in the place of the block that begins with the command. */
    private static void show(String asked, String shown) throws IOException {
        String readme = Files.readString(README);
        int from = readme.indexOf(FENCE + asked) + FENCE.length();
        int to = readme.indexOf(FENCE, from);
        Files.writeString(README, readme.substring(0, from) + shown + readme.substring(to));
    }

    private static String printed(String command) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), 120);

        ExitCode code =
                new CommandRunner(terminal, LocalDate.of(2026, 11, 23)).execute(command.split(" "));

        assertThat(code).isEqualTo(ExitCode.FINE);
        assertThat(err).hasToString("");
        return out.toString();
    }
}
