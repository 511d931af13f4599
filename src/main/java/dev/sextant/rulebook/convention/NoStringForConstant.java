package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RuleToken;
import dev.sextant.rulebook.model.TokenClassifier;
import java.util.List;

/**
 * A string equals no constant and no number, and a number no text, so that the rule would never
 * fire, or never compile.
 */
final class NoStringForConstant implements RuleConvention {

    @Override
    public String code() {
        return "string-comparison";
    }

    @Override
    public void check(RuleCheckContext check) {
        for (Condition.OfFact fact : check.rule().patterns()) {
            for (Constraint constraint : fact.constraints()) {
                boolean text =
                        constraint.reads().stream()
                                .allMatch(
                                        read ->
                                                FactTypes.componentsOf(fact.type()).get(read)
                                                        == String.class);
                if (!text) {
                    check(check, constraint);
                } else if (constraint.reads().size() == 1) {
                    checkText(check, constraint);
                }
            }
        }
    }

    /** A text that is compared with a number itself, not with what is computed from it. */
    private static void checkText(RuleCheckContext check, Constraint constraint) {
        List<RuleToken> tokens = check.written().tokens().get(constraint);
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).kind() == RuleToken.Kind.NUMBER
                    && TokenClassifier.isRelation(TokenClassifier.before(tokens, at))
                    && tokens.stream().noneMatch(token -> token.is("."))) {
                check.report(
                        tokens.get(at).location(),
                        constraint.reads().get(0) + " is text, not a number",
                        "Maybe compare another component, or put quotes around the text.");
            }
        }
    }

    private static void check(RuleCheckContext check, Constraint constraint) {
        for (RuleToken token : check.written().tokens().get(constraint)) {
            if (token.kind() == RuleToken.Kind.STRING) {
                check.report(
                        token.location(),
                        constraint.reads().get(0)
                                + " is not text, and can never equal "
                                + token.text(),
                        "Maybe write the constant or the number without quotes.");
            }
        }
    }
}
