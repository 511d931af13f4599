package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sextant.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents show what commands print, byte for byte. A line with "…" stands for omitted lines.
 *
 * <p>The commands run in a folder with the shipped rules, the scenarios and the files of {@code
 * house/} that CONTRIBUTING shows, so a reader who follows the page sees the same.
 */
class DocumentedCommandsTest {

    private static final String PROMPT = "$ target/sextant/bin/sextant ";
    private static final String OMITTED = "…\n";
    private static final Path CONTRIBUTING = Path.of(".github/CONTRIBUTING.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\n(.*?)^```\n");

    @TempDir private static Path folder;

    @BeforeAll
    static void layOutTheFolderOfAReader() throws IOException {
        for (String shipped : List.of("rules-drl", "scenarios/stories")) {
            copy(Path.of(shipped));
        }
        Files.createDirectory(folder.resolve("house"));
        List<String> blocks = blocks(CONTRIBUTING);
        Files.writeString(folder.resolve("house/weights.yaml"), starting("margins:", blocks));
        Files.writeString(folder.resolve("house/sources.yaml"), starting("house/", blocks));
    }

    static Stream<Arguments> commands() throws IOException {
        List<Arguments> commands = new ArrayList<>();
        for (Path document : List.of(Path.of("README.md"), CONTRIBUTING)) {
            List<Arguments> shown =
                    blocks(document).stream()
                            .flatMap(block -> Arrays.stream(block.split("(?m)^(?=\\$ )")))
                            .filter(block -> block.startsWith(PROMPT))
                            .map(block -> block.split("\n", 2))
                            .map(block -> arguments(document, command(block[0]), block[1]))
                            .toList();
            assertThat(shown).as("commands of %s", document).hasSize(2);
            commands.addAll(shown);
        }
        return commands.stream();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("commands")
    void prints_what_the_document_shows(Path document, String command, String shown)
            throws Exception {
        String printed = printed(command);

        if (Boolean.getBoolean("approve") && !shown.contains(OMITTED)) {
            Files.writeString(document, Files.readString(document).replace(shown, printed));
        } else {
            assertThat(printed).matches(withOmissions(shown));
        }
    }

    private static void copy(Path tree) throws IOException {
        Files.createDirectories(folder.resolve(tree).getParent());
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file));
            }
        }
    }

    private static String command(String line) {
        return line.substring(PROMPT.length());
    }

    /** Matches the shown text, with any lines in place of "…". */
    private static Pattern withOmissions(String shown) {
        return Pattern.compile(
                Arrays.stream(shown.split("(?m)^…\n", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("(?:.*\n)*")));
    }

    private static List<String> blocks(Path document) throws IOException {
        return BLOCK.matcher(Files.readString(document))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private static String starting(String text, List<String> blocks) {
        return blocks.stream().filter(block -> block.startsWith(text)).findFirst().orElseThrow();
    }

    private static String printed(String command) throws Exception {
        Path out = folder.resolve("out");
        List<String> java = new ArrayList<>();
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.add("-XX:TieredStopAtLevel=1");
        java.add("-Dsextant.cache=" + System.getProperty("sextant.cache"));
        java.addAll(List.of("-cp", System.getProperty("java.class.path")));
        java.add(OnOneDay.class.getName());
        java.addAll(List.of(command.split(" ")));
        Process process =
                new ProcessBuilder(java)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(out);
    }

    /** The command line on a fixed day, because figures age. */
    static final class OnOneDay {

        private OnOneDay() {}

        public static void main(String[] args) {
            PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
            new CommandRunner(new Terminal(out, out, 120), LocalDate.of(2026, 11, 23))
                    .execute(args);
            out.flush();
        }
    }
}
