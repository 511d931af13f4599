package dev.sextant.cli;

import dev.sextant.cli.option.RulePermissionCheck;
import dev.sextant.cli.terminal.CommandFailedException;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.rulebook.folder.InvalidRulesException;
import dev.sextant.source.SpellingSuggestion;
import dev.sextant.store.OutputDisk;
import dev.sextant.store.RealDisk;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs commands, and turns what goes wrong into messages and exit codes. */
public final class CommandRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CommandRunner.class);

    private final Terminal terminal;
    private final LocalDate today;
    private final RulePermissionCheck open;
    private final OutputDisk disk;

    /**
     * @param today the day that the clock shows: no command asks it for another
     */
    public CommandRunner(Terminal terminal, LocalDate today) {
        this(terminal, today, RulePermissionCheck.ofNobody());
    }

    /**
     * The same for a user who is warned about rules that others can change.
     *
     * @param open what says so
     */
    public CommandRunner(Terminal terminal, LocalDate today, RulePermissionCheck open) {
        this(terminal, today, open, new RealDisk());
    }

    /**
     * The same where the files of runs go to another disk.
     *
     * @param disk takes them
     */
    public CommandRunner(
            Terminal terminal, LocalDate today, RulePermissionCheck open, OutputDisk disk) {
        this.terminal = terminal;
        this.today = today;
        this.open = open;
        this.disk = disk;
    }

    /** Runs the command that the arguments ask for. */
    public ExitCode execute(String... args) {
        CommandLine commandLine = new SextantCommand(terminal, today, open, disk).commandLine(args);
        // A file name that begins with @ is a file name: it must not bring options along.
        commandLine.setExpandAtFiles(false);
        commandLine.setOut(terminal.out());
        commandLine.setErr(terminal.err());
        commandLine.setUsageHelpWidth(Math.min(terminal.width(), 100));
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        commandLine.setParameterExceptionHandler((failure, ignored) -> wrongUsage(failure));
        commandLine.setExecutionExceptionHandler((failure, command, ignored) -> failed(failure));
        commandLine.setExecutionStrategy(
                parsed -> {
                    EmptyListCheck.requireValues(parsed);
                    return new CommandLine.RunLast().execute(parsed);
                });
        try {
            return ExitCode.of(commandLine.execute(ArgumentOrder.commandsFirst(commandLine, args)));
        } catch (OutOfMemoryError failure) {
            terminal.complain(
                    "sextant: out of memory\n"
                            + "  Maybe process fewer files at a time, or set a larger -Xmx.");
            return ExitCode.LIMIT;
        }
    }

    private int wrongUsage(ParameterException failure) {
        terminal.complain("sextant: " + plain(failure.getMessage()));
        if (!failure.getMessage().contains("Maybe")) {
            terminal.complain("  " + maybe(failure));
        }
        return ExitCode.USAGE.number();
    }

    /** Without the words that Picocli has for its own notions. */
    private static String plain(String message) {
        return message.replaceFirst("^Error: ", "")
                .replaceFirst(
                        "^Unmatched arguments? (?:at|from) index [0-9]+:", "Unexpected argument:");
    }

    private static String maybe(ParameterException failure) {
        List<String> near =
                failure instanceof UnmatchedArgumentException unmatched
                        ? suggestions(unmatched)
                        : List.of();
        return near.isEmpty()
                ? "Maybe see '"
                        + failure.getCommandLine().getCommandSpec().qualifiedName()
                        + " --help'."
                : "Maybe you mean (" + near.get(0) + ").";
    }

    /** Ours first: Picocli's own likeness misses two letters that changed places. */
    private static List<String> suggestions(UnmatchedArgumentException failure) {
        Set<String> options = failure.getCommandLine().getCommandSpec().optionsMap().keySet();
        return SpellingSuggestion.nearest(failure.getUnmatched().get(0), options)
                .map(List::of)
                .orElseGet(failure::getSuggestions);
    }

    private int failed(Exception failure) {
        if (failure instanceof InvalidRulesException rejected) {
            terminal.complain(rejected.problems());
            return ExitCode.RULES.number();
        }
        if (failure instanceof CommandFailedException known) {
            return failed(known);
        }
        if (failure.getCause() instanceof CommandFailedException inAnotherThread) {
            return failed(inAnotherThread);
        }
        terminal.complain(
                "sextant: internal error, please report it: "
                        + failure
                        + "\n  Maybe run it again with -vv and attach the output to the report.");
        LOG.debug("internal error", failure);
        return ExitCode.FAULT.number();
    }

    private int failed(CommandFailedException known) {
        terminal.complain(known.getMessage());
        return known.code().number();
    }
}
