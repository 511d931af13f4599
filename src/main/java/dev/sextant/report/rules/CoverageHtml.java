package dev.sextant.report.rules;

import dev.sextant.authoring.coverage.Coverage;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.report.format.PageFrame;
import dev.sextant.report.format.PageRenderer;

/**
 * Renders the coverage of a rule base as a page that needs nothing else: the shares, and every rule
 * with the result of its conditions. Uncovered parts are marked by a word, not only by color.
 */
public final class CoverageHtml {

    private CoverageHtml() {}

    /** The page, with a line feed at its end. */
    public static String write(Coverage coverage) {
        PageFrame frame =
                new PageFrame(
                        "Coverage of the rules",
                        CountPhrase.of(coverage.decisions(), "decision"),
                        coverage.rules().stream()
                                .map(rule -> rule.rule().folder())
                                .distinct()
                                .toList());
        return PageRenderer.render("rules/coverage", frame, coverage);
    }
}
