package dev.sextant.cli;

import dev.sextant.cli.option.RulePermissionCheck;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.ExitDetector;
import dev.sextant.cli.terminal.LogOutputStream;
import dev.sextant.cli.terminal.ParserSilence;
import dev.sextant.cli.terminal.StandardOutput;
import dev.sextant.cli.terminal.Terminal;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Starts the command line. */
public final class Main {

    private static final int WIDTH = 120;

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        // Before anything else: the engine generates code that does not compile in every locale.
        Locale.setDefault(Locale.ROOT);
        StandardOutput stream = StandardOutput.ofProcess();
        PrintWriter out = writer(stream);
        PrintWriter err =
                new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        System.setOut(LogOutputStream.stream());
        System.setErr(ParserSilence.stream(System.err));
        ExitDetector.begin(err);
        ExitCode code =
                new CommandRunner(
                                new Terminal(System.in, stream, out, err, width()),
                                LocalDate.now(),
                                RulePermissionCheck.ofProcess())
                        .execute(args);
        out.flush();
        if (stream.failure() != null) {
            code = code.or(ExitCode.OUTPUT);
            // Whoever closed the pipe, as head does, has read enough and needs no message.
            if (!"Broken pipe".equals(stream.failure().getMessage())) {
                err.println("sextant: standard output cannot be written: " + stream.failure());
            }
        }
        err.flush();
        System.exit(code.number());
    }

    private static PrintWriter writer(StandardOutput stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /**
     * The width of the terminal, which the launcher passes on; else one that does not depend on
     * where we run, unless somebody sets a greater one, so that a file has longer lines.
     */
    private static int width() {
        return Terminal.isInteractive()
                ? new UsageMessageSpec().autoWidth(true).width()
                : Math.max(WIDTH, columns(System.getenv("COLUMNS")));
    }

    private static int columns(String text) {
        return text != null && text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }
}
