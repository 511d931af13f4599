package dev.sextant.cli;

import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Folders of records to verify, as a run leaves them. */
public final class RecordedFolder {

    /** A few rules, so that a folder is small. */
    public static final Path RULES = Path.of("src/test/resources/dev/sextant/cli/rules");

    /** The first key of RFC 8032: it is known to everybody. */
    private static final String KEY =
            """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
            -----END PRIVATE KEY-----
            """;

    private static final String PUBLIC_KEY =
            """
            -----BEGIN PUBLIC KEY-----
            MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=
            -----END PUBLIC KEY-----
            """;

    private RecordedFolder() {}

    /** Twenty records and a rejected input, with two reports, signed. */
    public static Path signed(Path scratch) {
        return run(scratch, "records", 20, "--sign", privateKey(scratch).toString());
    }

    /** Some records in a folder of some name. */
    public static Path run(Path scratch, String name, int records, String... options) {
        try {
            Path input = scratch.resolve(name + ".jsonl");
            Path folder = scratch.resolve(name);
            Files.writeString(input, inputs(records));
            List<String> arguments = new ArrayList<>(List.of("run", "--rules", RULES.toString()));
            arguments.addAll(List.of("--format", "csv,md", "--record", folder.toString()));
            arguments.addAll(List.of(options));
            arguments.add(input.toString());
            execute(arguments.toArray(String[]::new));
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String inputs(int records) {
        StringBuilder inputs = new StringBuilder();
        for (int i = 1; i < records; i++) {
            inputs.append(
                            "{\"scenario\": \"Café %d\", \"workloads\": [{\"name\": \"mails\", "
                                    .formatted(i))
                    .append("\"trigger\": [\"event\"], \"compute\": \"%ds\"}]}\n".formatted(i));
        }
        return inputs.append("{\"scenario\": \"last\", \"workload\": []}\n").toString();
    }

    /** A private key that is known to everybody. */
    public static Path privateKey(Path scratch) {
        return write(scratch.resolve("known.key"), KEY);
    }

    /** Its public half. */
    public static Path publicKey(Path scratch) {
        return write(scratch.resolve("known.pub"), PUBLIC_KEY);
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A copy of a folder. */
    public static Path copy(Path folder, String name) throws IOException {
        Path copy = Files.createDirectories(folder.resolveSibling(name));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    /** How a command ended, and what it wrote. */
    public record Ended(int code, String printed, String complained) {}

    /** Runs a command. */
    public static Ended execute(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), 120);
        ExitCode code = new CommandRunner(terminal, LocalDate.of(2000, 1, 1)).execute(arguments);
        return new Ended(code.number(), out.toString(), err.toString());
    }
}
