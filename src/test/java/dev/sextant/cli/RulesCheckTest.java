package dev.sextant.cli;

import dev.sextant.Approved;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code rules check} writes, and how it ends. */
class RulesCheckTest {

    private static final String HERE = "src/test/resources/dev/sextant/cli/";

    @ParameterizedTest
    @CsvSource({
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
        "cli/rules-check-no-folder.txt, nowhere",
        "cli/rules-check-explain.txt, --explain null-not-equal",
        "cli/rules-check-explain.json, --explain null-not-equal --format json",
        "cli/rules-check-codes.txt, --explain",
    })
    void answers(String approved, String options) {
        Approved.check(
                approved, execute(("rules check " + options.replace("HERE/", HERE)).split(" ")));
    }

    private static String execute(String... args) {
        return CommandOutput.of(args);
    }
}
