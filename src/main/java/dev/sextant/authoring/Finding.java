package dev.sextant.authoring;

import dev.sextant.source.Problem;

/**
 * Something that a check of rules found.
 *
 * @param problem what it is, and where
 * @param witness a scenario that shows it, or null
 * @param reason why it is accepted, in the words of the rule; null where it is not
 */
public record Finding(Problem problem, Witness witness, String reason) {

    /** A finding that shows itself in the text of a file. */
    static Finding of(Problem problem) {
        return new Finding(problem, null, null);
    }

    /** Whether a rule says why it stands. */
    public boolean isAccepted() {
        return reason != null;
    }
}
