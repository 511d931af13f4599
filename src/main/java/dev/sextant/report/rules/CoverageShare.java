package dev.sextant.report.rules;

import dev.sextant.authoring.coverage.Coverage;
import java.util.List;

/**
 * A share that coverage shows.
 *
 * @param what of what it is
 */
record CoverageShare(String what, Coverage.Part part) {

    /** All shares, in the order in which they are shown. */
    static List<CoverageShare> of(Coverage coverage) {
        return List.of(
                new CoverageShare("rules that fired", coverage.firedRules()),
                new CoverageShare("rules that were silent", coverage.silentRules()),
                new CoverageShare("outcomes of conditions", coverage.outcomes()),
                new CoverageShare("statements with a rule that fired", coverage.firedStatements()));
    }
}
