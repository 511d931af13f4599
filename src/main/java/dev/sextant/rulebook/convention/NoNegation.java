package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RuleToken;

/** What does not hold of an unknown fact would hold negated. */
final class NoNegation implements GivenConvention {

    @Override
    public String code() {
        return "null-negation";
    }

    @Override
    public void check(GivenCheck check) {
        for (RuleToken token : check.tokens()) {
            if (token.is("!")) {
                check.report(
                        token.location(),
                        "! turns an unknown value into true, or fails",
                        repair(check));
            }
        }
    }

    private static String repair(GivenCheck check) {
        boolean yesOrNo =
                FactTypes.componentsOf(check.type()).get(check.component()) == Boolean.class;
        return yesOrNo
                ? "Maybe write " + check.component() + " == false."
                : "Maybe use the opposite comparison, without the brackets.";
    }
}
