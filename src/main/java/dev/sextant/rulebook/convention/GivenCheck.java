package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RuleToken;
import dev.sextant.source.Location;
import java.util.List;

/**
 * A constraint on a given fact that may be unknown, under check.
 *
 * @param rule the rule that it stands in
 * @param type the type of the fact
 * @param constraint the constraint
 * @param tokens its tokens, with the variable that it binds
 */
record GivenCheck(
        RuleCheckContext rule, String type, Constraint constraint, List<RuleToken> tokens) {

    void report(Location location, String what, String maybe) {
        rule.report(location, what, maybe);
    }

    /** Whether the token at an index is a component that may be unknown. */
    boolean isOptional(int at) {
        return at >= 0
                && at < tokens.size()
                && constraint.reads().contains(tokens.get(at).text())
                && FactTypes.isOptional(type, tokens.get(at).text());
    }

    /** The first component that it reads: what the finding is about. */
    String component() {
        return constraint.reads().get(0);
    }
}
