package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Fault;
import dev.sextant.Withstands;
import dev.sextant.cli.terminal.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A search for flips that is asked to end prints what it found. */
@DisabledOnOs(OS.WINDOWS)
class InterruptedFlipIT {

    private static final Path LAUNCHER = Path.of("target/sextant/bin/sextant").toAbsolutePath();

    /** With less, the launcher may not have started Java, or Java the command. */
    private static final Duration STARTED = Duration.ofSeconds(6);

    @TempDir private Path scratch;

    @Withstands(Fault.TERMINATION_SIGNAL)
    @Test
    void a_search_ends_with_what_it_found() throws Exception {
        // given a search that would take hours
        Process process = start();
        while (process.isAlive() && cpuTime(process).compareTo(STARTED) < 0) {
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }

        // when the process is asked to end
        new ProcessBuilder("kill", "-TERM", String.valueOf(process.pid())).start().waitFor();

        // then it soon does, and says how far it came
        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(ExitCode.TERMINATED.number());
        assertThat(Files.readString(scratch.resolve("out")))
                .contains("What would make it Kubernetes?")
                .contains("The search ended early. 1 change: ");
    }

    private Process start() throws Exception {
        return new ProcessBuilder(
                        LAUNCHER.toString(),
                        "flip",
                        "scenarios/stories/market-data.yaml",
                        "--to",
                        "kubernetes",
                        "--max-changes",
                        "4",
                        "--time",
                        "10h")
                .redirectOutput(scratch.resolve("out").toFile())
                .redirectError(scratch.resolve("err").toFile())
                .start();
    }

    private static Duration cpuTime(Process process) {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
