package dev.sextant.report.decision;

import dev.sextant.decision.CitedRule;
import dev.sextant.decision.CitedStatement;
import dev.sextant.rulebook.model.Citation;
import dev.sextant.rulebook.model.Rule;
import java.util.List;

/** Says what a rule is and what it is based on. */
public final class RuleText {

    private RuleText() {}

    /** Returns its sentence with its place, its rationale, and the statement it is based on. */
    public static List<String> lines(CitedRule rule) {
        CitedStatement citation = rule.citation();
        return List.of(
                "rule: " + rule.sentence() + "  (" + rule.place() + ")",
                "rationale: " + rule.rationale(),
                "source: " + rule.source() + (citation == null ? "" : ": " + cited(citation)));
    }

    /** Returns the same lines for a rule that need not have fired. */
    public static List<String> lines(Rule rule, Citation citation) {
        return lines(CitedRule.of(rule, citation, List.of()));
    }

    private static String cited(CitedStatement citation) {
        return citation.sentence()
                + " ("
                + citation.from()
                + ", as of "
                + citation.asOf()
                + "; "
                + citation.place()
                + ")";
    }
}
