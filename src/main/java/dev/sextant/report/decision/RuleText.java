package dev.sextant.report.decision;

import dev.sextant.rulebook.model.Citation;
import dev.sextant.rulebook.model.Rule;
import java.util.List;

/** Says what a rule is and what it stands on. */
public final class RuleText {

    private RuleText() {}

    /** Its sentence with its place, its rationale, and the statement it stands on. */
    public static List<String> lines(Rule rule, Citation citation) {
        return List.of(
                "rule: " + rule.sentence() + "  (" + rule.location() + ")",
                "rationale: " + rule.rationale(),
                "source: " + rule.source() + (citation == null ? "" : ": " + cited(citation)));
    }

    private static String cited(Citation citation) {
        return citation.sentence()
                + " ("
                + citation.from()
                + ", as of "
                + citation.asOf()
                + "; "
                + citation.location()
                + ")";
    }
}
