package dev.sextant.cli;

import dev.sextant.rulebook.RulesRejected;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs commands, and turns what goes wrong into messages and exit codes. */
final class Commands {

    private final Terminal terminal;

    Commands(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs the command that the arguments ask for. */
    ExitCode execute(String... args) {
        CommandLine commandLine = new CommandLine(new SextantCommand(terminal));
        commandLine.setOut(terminal.out());
        commandLine.setErr(terminal.err());
        commandLine.setUsageHelpWidth(Math.min(terminal.width(), 100));
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        commandLine.setParameterExceptionHandler((failure, ignored) -> wrongUsage(failure));
        commandLine.setExecutionExceptionHandler((failure, command, ignored) -> failed(failure));
        try {
            return ExitCode.of(commandLine.execute(args));
        } catch (OutOfMemoryError failure) {
            terminal.complain(
                    "sextant: out of memory\n  Maybe fewer files at a time, or a larger -Xmx.");
            return ExitCode.LIMIT;
        }
    }

    private int wrongUsage(ParameterException failure) {
        terminal.complain("sextant: " + failure.getMessage());
        if (!failure.getMessage().contains("Maybe")) {
            terminal.complain("  " + maybe(failure));
        }
        return ExitCode.USAGE.number();
    }

    private static String maybe(ParameterException failure) {
        List<String> near =
                failure instanceof UnmatchedArgumentException unmatched
                        ? unmatched.getSuggestions()
                        : List.of();
        return near.isEmpty()
                ? "Maybe ("
                        + failure.getCommandLine().getCommandSpec().qualifiedName()
                        + " --help) says more."
                : "Maybe you mean (" + near.get(0) + ").";
    }

    private int failed(Exception failure) {
        if (failure instanceof RulesRejected rejected) {
            terminal.complain(rejected.problems());
            return ExitCode.RULES.number();
        }
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        terminal.complain("sextant: a fault of Sextant, not of yours: " + failure);
        terminal.complain(trace.toString());
        return ExitCode.FAULT.number();
    }
}
