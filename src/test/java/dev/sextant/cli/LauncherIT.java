package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Fault;
import dev.sextant.Withstands;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the packaged launcher with a Java that only says how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    private static final Path PACKAGE = Path.of("target", "sextant").toAbsolutePath();

    @TempDir private Path scratch;

    private Path home;

    @BeforeEach
    void copy_the_launcher_to_a_folder_with_blanks() throws IOException {
        home = scratch.toRealPath().resolve("a folder with blanks");
        Files.createDirectories(home.resolve("bin"));
        Files.copy(PACKAGE.resolve("bin/sextant"), launcher());
        makeExecutable(launcher());
    }

    @Test
    void hands_home_jar_and_arguments_to_java() throws Exception {
        Path java = java("17.0.15");

        Ended ended = start(launcher(), Map.of("JAVA_HOME", java.toString()), "run", "a b", "*");

        assertThat(ended)
                .isEqualTo(
                        new Ended(
                                0,
                                """
                                -XX:TieredStopAtLevel=1
                                -XX:+UseSerialGC
                                -Dfile.encoding=UTF-8
                                -Dsextant.home=%s
                                -Dsextant.cache=%s/caches/sextant
                                -jar
                                %s/lib/sextant.jar
                                run
                                a b
                                *
                                """
                                        .formatted(home, scratch, home),
                                ""));
    }

    @Withstands(Fault.NO_HOME_FOLDER)
    @Test
    void stores_no_compiled_rules_without_a_home_folder() throws Exception {
        Path java = java("17.0.15");

        Ended ended =
                start(
                        launcher(),
                        Map.of("JAVA_HOME", java.toString(), "XDG_CACHE_HOME", "", "HOME", ""));

        assertThat(ended.output()).doesNotContain("sextant.cache");
    }

    @Withstands(Fault.CHAIN_OF_LINKS_TO_THE_LAUNCHER)
    @Test
    void works_through_a_chain_of_symbolic_links() throws Exception {
        Path java = java("17.0.15");
        Path first = Files.createSymbolicLink(scratch.resolve("first"), launcher());
        Path second = Files.createSymbolicLink(scratch.resolve("second"), first.getFileName());

        Ended ended = start(second, Map.of("JAVA_HOME", java.toString()));

        assertThat(ended.output()).contains("-Dsextant.home=" + home + "\n");
    }

    @Test
    void keeps_a_newer_java_quiet() throws Exception {
        Path java = java("25");

        Ended ended = start(launcher(), Map.of("JAVA_HOME", java.toString()));

        assertThat(ended.output()).startsWith("--sun-misc-unsafe-memory-access=allow\n");
    }

    @Test
    void finds_java_on_the_path() throws Exception {
        Path java = java("21.0.1");

        Ended ended = start(launcher(), Map.of("PATH", java.resolve("bin") + ":/usr/bin:/bin"));

        assertThat(ended.output()).endsWith("-jar\n" + home + "/lib/sextant.jar\n");
    }

    @Test
    void asks_a_java_without_a_release_file_for_its_version() throws Exception {
        Path java = java("11.0.2");
        Files.delete(java.resolve("release"));

        Ended ended = start(launcher(), Map.of("JAVA_HOME", java.toString()));

        assertThat(ended).isEqualTo(tooOld(java, "11.0.2"));
    }

    @Withstands(Fault.OLD_JAVA)
    @Test
    void says_in_one_line_that_java_is_too_old() throws Exception {
        Path java = java("1.8.0_292");

        Ended ended = start(launcher(), Map.of("JAVA_HOME", java.toString()));

        assertThat(ended).isEqualTo(tooOld(java, "1.8.0_292"));
    }

    @Test
    void says_in_one_line_that_java_home_holds_no_java() throws Exception {
        Ended ended = start(launcher(), Map.of("JAVA_HOME", "/no/such/folder"));

        assertThat(ended)
                .isEqualTo(
                        new Ended(
                                2,
                                "",
                                "sextant: no Java at JAVA_HOME (/no/such/folder); maybe set it to"
                                        + " the folder of a JDK 17 or newer\n"));
    }

    @Test
    void says_in_one_line_that_there_is_no_java() throws Exception {
        Path tools = Files.createDirectory(scratch.resolve("tools"));
        for (String tool : List.of("dirname", "readlink", "sed", "head")) {
            Path called = tools.resolve(tool);
            Files.writeString(called, "#!/bin/sh\nexec " + onPath(tool) + " \"$@\"\n");
            makeExecutable(called);
        }

        Ended ended = start(launcher(), Map.of("PATH", tools.toString()));

        assertThat(ended)
                .isEqualTo(
                        new Ended(
                                2,
                                "",
                                "sextant: no Java found; maybe install a JDK 17 or newer, or set"
                                        + " JAVA_HOME to one\n"));
    }

    private Path launcher() {
        return home.resolve("bin/sextant");
    }

    private static Ended tooOld(Path java, String version) {
        String message =
                "sextant: needs Java 17 or newer, but %s/bin/java is Java %s; maybe set JAVA_HOME"
                        + " to a newer one\n";
        return new Ended(2, "", message.formatted(java, version));
    }

    /** A folder like a JDK's, whose java prints its arguments, a line each. */
    private Path java(String version) throws IOException {
        Path folder = scratch.toRealPath().resolve("jdk of " + version);
        Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        Files.writeString(
                java,
                """
                #!/bin/sh
                [ "$1" = -version ] && { echo 'openjdk version "%s" 2020-01-14' >&2; exit; }
                printf '%%s\\n' "$@"
                """
                        .formatted(version));
        makeExecutable(java);
        return folder;
    }

    private static void makeExecutable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path onPath(String tool) {
        return Stream.of("/usr/bin", "/bin")
                .map(folder -> Path.of(folder, tool))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private Ended start(Path program, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Path output = scratch.resolve("output");
        Path errors = scratch.resolve("errors");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(scratch.toFile())
                        .redirectOutput(output.toFile())
                        .redirectError(errors.toFile());
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("XDG_CACHE_HOME", scratch.resolve("caches").toString());
        builder.environment().putAll(environment);
        int exitCode = builder.start().waitFor();
        return new Ended(exitCode, text(output), text(errors));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** What a process left behind. */
    private record Ended(int exitCode, String output, String errors) {}
}
