package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;

/** Everything that a command prints, and its exit code, as one text. */
final class CommandOutput {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String WRONG_USE =
            "exit code 2\n--- standard output\n--- standard error\n";

    private static final String SUCCESS = "exit code 0\n--- standard output\n";
    private static final String NO_ERROR = "--- standard error\n";

    private CommandOutput() {}

    static String of(String... args) {
        return on(TODAY, args);
    }

    static String on(LocalDate today, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), 120);
        ExitCode code = new CommandRunner(terminal, today).execute(args);
        return "exit code "
                + code.number()
                + "\n--- standard output\n"
                + out
                + "--- standard error\n"
                + err;
    }

    /**
     * The messages of commands, one a line, each of which must exit with 2 and print only a
     * message.
     */
    static String ofWrongUse(String commands, UnaryOperator<String> run) {
        StringJoiner messages = new StringJoiner("\n");
        for (String command : commands.lines().toList()) {
            String output = run.apply(command);
            assertThat(output).as(command).startsWith(WRONG_USE);
            messages.add("$ sextant " + command + "\n" + output.substring(WRONG_USE.length()));
        }
        return messages.toString();
    }

    /** The help of commands, one a line, without what an earlier one says of the same option. */
    static String ofHelp(String commands) {
        Set<String> said = new HashSet<>();
        StringJoiner pages = new StringJoiner("\n");
        for (String command : commands.lines().toList()) {
            StringJoiner page = new StringJoiner("\n", "", "\n");
            for (String entry : help(command).split("\n(?!  {20})")) {
                boolean isOption = entry.matches("(?s) +-.*");
                page.add(isOption && !said.add(entry) ? firstWord(entry) + "  (as above)" : entry);
            }
            pages.add("$ sextant " + command + "\n" + page);
        }
        return pages.toString();
    }

    private static String help(String command) {
        String output = of(command.split(" "));
        assertThat(output).startsWith(SUCCESS).endsWith(NO_ERROR);
        return output.substring(SUCCESS.length(), output.length() - NO_ERROR.length());
    }

    private static String firstWord(String entry) {
        return entry.replaceAll("(?s)^( +(?:-\\w, +)?\\S+).*", "$1");
    }
}
