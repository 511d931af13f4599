package dev.sextant.cli;

import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * How a command ended and what it printed.
 *
 * @param code its exit code
 * @param out its standard output
 * @param err its standard error
 */
record CommandResult(ExitCode code, String out, String err) {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Runs a command as a user would. */
    static CommandResult of(String... args) {
        return withInput("", args);
    }

    /** Runs a command that reads a text from standard input. */
    static CommandResult withInput(String input, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal =
                new Terminal(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintWriter(out),
                        new PrintWriter(err, true),
                        120);
        ExitCode code = new CommandRunner(terminal, TODAY).execute(args);
        return new CommandResult(code, out.toString(), err.toString());
    }
}
