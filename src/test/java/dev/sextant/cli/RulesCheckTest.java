package dev.sextant.cli;

import dev.sextant.Approved;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code rules check} writes, and how it ends. */
class RulesCheckTest {

    private static final String HERE = "src/test/resources/dev/sextant/cli/";

    @ParameterizedTest
    @CsvSource({
        "cli/help-rules-check.txt, --help",
        "cli/rules-check.txt, HERE/rules",
        "cli/rules-check.json, HERE/broken-rules/faults-of-all-kinds-at-once --format json",
        "cli/rules-check.sarif, HERE/broken-rules/faults-of-all-kinds-at-once --format sarif",
        "cli/rules-check-github.txt, HERE/broken-rules/faults-of-all-kinds-at-once --format github",
        "cli/rules-check-never-concluded.txt, HERE/doubtful-rules/never-concluded",
        "cli/rules-check-never-holds.txt, HERE/doubtful-rules/never-holds",
        "cli/rules-check-subsumed.txt, HERE/doubtful-rules/subsumed --strict",
        "cli/rules-check-same-conditions.txt, HERE/doubtful-rules/same-conditions",
        "cli/rules-check-opposed.txt, HERE/doubtful-rules/opposed",
        "cli/rules-check-opposed-and-accepted.txt, HERE/doubtful-rules/opposed-and-accepted",
        "cli/rules-check-opposed-and-accepted.json, HERE/doubtful-rules/opposed-and-accepted"
                + " --format json",
        "cli/rules-check-idle-acceptance.txt, HERE/doubtful-rules/idle-acceptance",
        "cli/rules-check-no-answer.txt, HERE/doubtful-rules/no-answer",
        "cli/rules-check-runaway.txt, HERE/doubtful-rules/runaway",
        "cli/rules-check-undecided.txt, HERE/doubtful-rules/undecided",
        "cli/rules-check-no-form.txt, --explain --format sarif",
        "cli/rules-check-no-folder.txt, nowhere",
        "cli/rules-check-explain.txt, --explain null-not-equal",
        "cli/rules-check-explain.json, --explain null-not-equal --format json",
        "cli/rules-check-codes.txt, --explain",
        "cli/rules-check-no-code.txt, --explain null-not-equals"
    })
    void answers(String approved, String options) {
        Approved.check(
                approved, execute(("rules check " + options.replace("HERE/", HERE)).split(" ")));
    }

    private static String execute(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), 120);
        ExitCode code = new CommandRunner(terminal, LocalDate.of(2026, 11, 23)).execute(args);
        return "exit code "
                + code.number()
                + "\n--- standard output\n"
                + out
                + "--- standard error\n"
                + err;
    }
}
