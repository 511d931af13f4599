package dev.sextant.cli;

import dev.sextant.cli.terminal.Terminal;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Pages as commands write them. */
final class WrittenPages {

    private WrittenPages() {}

    /**
     * Writes what a command prints to a file, and returns that.
     *
     * @param rules the folder of rules
     */
    static Path by(Path file, String rules, String... command) throws Exception {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            Terminal terminal = new Terminal(out, new PrintWriter(Writer.nullWriter()), 120);
            String[] arguments =
                    Stream.concat(Stream.of(command), Stream.of("--rules", rules))
                            .toArray(String[]::new);
            new CommandRunner(terminal, LocalDate.of(2026, 11, 23)).execute(arguments);
        }
        return file;
    }
}
