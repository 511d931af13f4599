package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RuleToken;
import dev.sextant.rulebook.model.TokenClassifier;

/** A bare boolean fails where it is unknown. */
final class BooleansAreCompared implements GivenConvention {

    @Override
    public String code() {
        return "bare-boolean";
    }

    @Override
    public void check(GivenCheck check) {
        for (int at = 0; at < check.tokens().size(); at++) {
            String word = check.tokens().get(at).text();
            if (check.isOptional(at)
                    && FactTypes.componentsOf(check.type()).get(word) == Boolean.class
                    && !isCompared(check, at)) {
                check.report(
                        check.tokens().get(at).location(),
                        word + " has no comparison and fails if it is unknown",
                        "Maybe write " + word + " == true.");
            }
        }
    }

    private static boolean isCompared(GivenCheck check, int at) {
        RuleToken before = TokenClassifier.before(check.tokens(), at);
        return check.constraint().onlyBinds()
                || before.is("!")
                || TokenClassifier.isRelation(before)
                || TokenClassifier.isRelation(TokenClassifier.after(check.tokens(), at));
    }
}
