package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Fault;
import dev.sextant.Withstands;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Starts the command line as a process of its own: its streams, its exit code, its locale. */
class MainTest {

    private static final String HERE = "src/test/resources/dev/sextant/cli/";
    private static final String[] RUN = {"run", HERE + "scenarios", "--rules", HERE + "rules"};

    @TempDir private Path scratch;

    @Withstands(Fault.FULL_STANDARD_OUTPUT)
    @Test
    @EnabledOnOs(OS.LINUX)
    void exits_with_6_if_standard_output_is_full() throws Exception {
        Process process = start(List.of(), Path.of("/dev/full"), RUN);

        assertThat(process.exitValue()).isEqualTo(6);
        assertThat(error())
                .isEqualTo(
                        "sextant: standard output cannot be written: java.io.IOException: No space"
                                + " left on device\n");
    }

    @Withstands(Fault.OTHER_LOCALE_OR_TIME_ZONE)
    @ParameterizedTest
    @CsvSource({"tr, TR, Pacific/Apia", "ar, SA, UTC", "de, DE, America/St_Johns"})
    void writes_the_same_bytes_in_every_locale_and_time_zone(
            String language, String country, String zone) throws Exception {
        List<String> options =
                List.of(
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Duser.timezone=" + zone,
                        "-Dfile.encoding=ISO-8859-1");

        Process process = start(options, out(), RUN);

        assertThat(process.exitValue()).isZero();
        assertThat(
                        "exit code 0\n--- standard output\n"
                                + Files.readString(out())
                                + "--- standard error\n")
                .isEqualTo(Files.readString(Path.of("src/test/resources/approved/cli/run.txt")));
    }

    @Withstands({Fault.NO_TERMINAL, Fault.NO_HOME_FOLDER})
    @Test
    void writes_the_same_bytes_without_terminal_home_or_folder_for_temporary_files()
            throws Exception {
        Map<String, String> poor =
                Map.of(
                        "TERM",
                        "dumb",
                        "NO_COLOR",
                        "1",
                        "COLUMNS",
                        "20",
                        "HOME",
                        "/nowhere",
                        "LC_ALL",
                        "C");
        List<String> options = List.of("-Djava.io.tmpdir=/nowhere/tmp", "-Duser.home=/nowhere");

        Process process = start(poor, options, out(), RUN);

        assertThat(process.exitValue()).isZero();
        assertThat(
                        "exit code 0\n--- standard output\n"
                                + Files.readString(out())
                                + "--- standard error\n"
                                + error())
                .isEqualTo(Files.readString(Path.of("src/test/resources/approved/cli/run.txt")));
    }

    @Test
    void a_wide_line_is_written_without_terminal_if_the_environment_asks_for_it() throws Exception {
        Process process = start(Map.of("COLUMNS", "400"), List.of(), out(), RUN);

        assertThat(process.exitValue()).isZero();
        assertThat(Files.readString(out())).doesNotContain("…");
    }

    @Withstands(Fault.CLOSED_STANDARD_OUTPUT)
    @Test
    @EnabledOnOs(OS.LINUX)
    void is_quiet_if_the_reader_closes_the_pipe() throws Exception {
        Path pipe = scratch.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        Process reader =
                new ProcessBuilder("sh", "-c", "exec 3<\"$0\"; exec 3<&-", pipe.toString()).start();

        Process process = start(List.of(), pipe, RUN);

        assertThat(reader.waitFor()).isZero();
        assertThat(process.exitValue()).isEqualTo(6);
        assertThat(error()).isEmpty();
    }

    private Process start(List<String> options, Path out, String... args)
            throws IOException, InterruptedException {
        return start(Map.of(), options, out, args);
    }

    private Process start(
            Map<String, String> environment, List<String> options, Path out, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(
                List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.add("dev.sextant.cli.Main");
        command.addAll(List.of(args));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(scratch.resolve("err").toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process;
    }

    private Path out() {
        return scratch.resolve("out");
    }

    private String error() throws IOException {
        return Files.readString(scratch.resolve("err"), StandardCharsets.UTF_8);
    }
}
