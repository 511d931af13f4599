package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Fault;
import dev.sextant.Withstands;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.source.Digest;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs that are killed at random moments, or told to end, go on to the bytes of one that nobody
 * disturbed. {@code -Dkills=50} kills that often; {@code -Dseed} has other moments.
 */
@DisabledOnOs(OS.WINDOWS)
class BrokenOffIT {

    private static final Path LAUNCHER = Path.of("target/sextant/bin/sextant").toAbsolutePath();
    private static final Path RULES =
            Path.of("src/test/resources/dev/sextant/cli/rules").toAbsolutePath();
    private static final int LINES = Integer.getInteger("lines", 4_000);
    private static final int KILLS = Integer.getInteger("kills", 1);
    private static final long SEED = Long.getLong("seed", 20261124L);

    @TempDir private static Path scratch;
    private static Map<String, String> undisturbed;
    private static long bytes;

    @BeforeAll
    static void run_undisturbed() throws Exception {
        Files.writeString(
                scratch.resolve("many.jsonl"),
                IntStream.range(0, LINES)
                        .mapToObj(BrokenOffIT::line)
                        .collect(Collectors.joining("\n", "", "\n")));
        assertThat(start("undisturbed").waitFor()).isEqualTo(ExitCode.FINDINGS.number());
        undisturbed = files("undisturbed");
        bytes = Files.size(scratch.resolve("undisturbed/outcomes.jsonl"));
    }

    /** Every hundredth is broken. */
    private static String line(int number) {
        return number % 100 == 99
                ? "{\"scenario\": \"Shop " + number + "\", \"workload\": []}"
                : "{\"scenario\": \"Shop "
                        + number
                        + "\", \"workloads\": [{\"name\": \"mails\", \"state\": \"stateless\","
                        + " \"trigger\": [\"event\"]}]}";
    }

    @Withstands(Fault.KILLED_PROCESS)
    @Test
    void a_killed_run_resumes_to_the_same_bytes() throws Exception {
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            String folder = "killed-" + kill;
            long moment = random.nextLong(bytes);

            kill(start(folder), folder, moment);
            // Broken off once more, on the way.
            kill(start(folder, "--resume"), folder, random.nextLong(moment, bytes));
            assertThat(start(folder, "--resume").waitFor())
                    .as("seed %d, kill %d", SEED, kill)
                    .isEqualTo(ExitCode.FINDINGS.number());

            assertThat(files(folder)).as("seed %d, kill %d", SEED, kill).isEqualTo(undisturbed);
        }
    }

    @Withstands(Fault.TERMINATION_SIGNAL)
    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void a_terminated_run_says_how_to_resume(String signal, int code) throws Exception {
        Process process = start(signal);
        await(process, signal, bytes / 3);

        signal(signal, process);

        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(code);
        assertThat(Files.readString(scratch.resolve(signal + ".err")))
                .endsWith(
                        "sextant: interrupted. To continue:\n  sextant run --rules "
                                + RULES
                                + " --format jsonl --out "
                                + signal
                                + " many.jsonl --resume\n");
        assertThat(start(signal, "--resume").waitFor()).isEqualTo(ExitCode.FINDINGS.number());
        assertThat(files(signal)).isEqualTo(undisturbed);
    }

    @Withstands(Fault.TERMINATION_SIGNAL)
    @Test
    void a_terminated_run_that_cannot_stop_its_work_is_ended_and_says_how_to_resume()
            throws Exception {
        Process process = waiting("waiting");

        signal("INT", process);

        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(Files.readString(scratch.resolve("waiting.err")))
                .endsWith(" --out waiting - --resume\n");
    }

    @Withstands(Fault.TERMINATION_SIGNAL)
    @Test
    void a_second_signal_ends_a_run_at_once() throws Exception {
        Process process = waiting("impatient");

        boolean isOver = false;
        for (int times = 0; times < 10 && !isOver; times++) {
            signal("INT", process);
            isOver = process.waitFor(200, TimeUnit.MILLISECONDS);
        }

        assertThat(isOver).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(Files.readString(scratch.resolve("impatient.err"))).isEmpty();
    }

    /** A run that waits for its input and has its folder: it hears signals. */
    private static Process waiting(String folder) throws Exception {
        Process process = start(folder, "-", List.of());
        while (process.isAlive() && !Files.exists(scratch.resolve(folder).resolve("run.json"))) {
            process.waitFor(1, TimeUnit.MILLISECONDS);
        }
        return process;
    }

    private static void signal(String signal, Process process) throws Exception {
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
    }

    @Withstands(Fault.FOLDER_IN_USE)
    @Test
    void a_second_run_reports_the_process_that_uses_the_folder() throws Exception {
        Process first = waiting("shared");

        Process second = start("shared", "--resume");

        assertThat(second.waitFor()).isEqualTo(ExitCode.IN_USE.number());

        first.destroyForcibly().waitFor();
        assertThat(Files.readString(scratch.resolve("shared--resume.err")))
                .matches(
                        "sextant: shared is in use by process "
                                + first.pid()
                                + " on .+ since [-0-9]{10}T[:0-9]{8}Z\n"
                                + "  Maybe wait until that run ends, or write to another"
                                + " folder\\.\n");
    }

    private static void kill(Process process, String folder, long moment) throws Exception {
        await(process, folder, moment);
        process.destroyForcibly().waitFor();
    }

    /** Waits until the outcomes have grown to so many bytes, or the run is over. */
    private static void await(Process process, String folder, long moment) throws Exception {
        Path part = scratch.resolve(folder).resolve("outcomes.jsonl.part");
        while (process.isAlive() && !(Files.exists(part) && Files.size(part) >= moment)) {
            process.waitFor(1, TimeUnit.MILLISECONDS);
        }
    }

    private static Process start(String folder, String... more) throws IOException {
        return start(folder, "many.jsonl", List.of(more));
    }

    private static Process start(String folder, String input, List<String> more)
            throws IOException {
        List<String> command =
                Stream.concat(
                                // Started from a job in the background, SIGINT would be ignored.
                                Stream.of(
                                        "env",
                                        "--default-signal=INT",
                                        LAUNCHER.toString(),
                                        "run",
                                        "--rules",
                                        RULES.toString(),
                                        "--format",
                                        "jsonl",
                                        "--out",
                                        folder,
                                        input),
                                more.stream())
                        .toList();
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(scratch.toFile())
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(
                                scratch.resolve(folder + String.join("", more) + ".err").toFile());
        builder.environment().put("XDG_CACHE_HOME", scratch.resolve("caches").toString());
        return builder.start();
    }

    /** The digests of all files but the lock, which names the process. */
    private static Map<String, String> files(String folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.list(scratch.resolve(folder))) {
            for (Path file : files.filter(each -> !each.endsWith(".lock")).toList()) {
                digests.put(file.getFileName().toString(), Digest.sha256(Files.readAllBytes(file)));
            }
        }
        return digests;
    }
}
