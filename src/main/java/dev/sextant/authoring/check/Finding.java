package dev.sextant.authoring.check;

import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.source.Problem;

/**
 * Something that a check of rules found.
 *
 * @param problem what it is, and where
 * @param witness a scenario that shows it, or null
 * @param reason why it is accepted, in the words of the rule; null where it is not
 */
public record Finding(Problem problem, WitnessScenario witness, String reason) {

    /** A finding that shows itself in the text of a file. */
    static Finding of(Problem problem) {
        return new Finding(problem, null, null);
    }

    /** The same with the line of the folder that it is about. */
    Finding shownIn(RuleFolder folder) {
        for (RuleFile file : folder.ending(".drl")) {
            if (folder.nameOf(file).equals(problem.location().file())) {
                return new Finding(problem.shownIn(file.text().lines().toList()), witness, reason);
            }
        }
        return this;
    }

    /** The same as an error, unless it is accepted. */
    Finding strict() {
        Problem error =
                new Problem(
                        Problem.Severity.ERROR,
                        problem.location(),
                        problem.code(),
                        problem.what(),
                        problem.excerpt(),
                        problem.maybe());
        return isAccepted() ? this : new Finding(error, witness, null);
    }

    /** Whether a rule gives its rationale. */
    public boolean isAccepted() {
        return reason != null;
    }
}
