package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.RuleToken;
import dev.sextant.rulebook.model.TokenClassifier;

/** What is unknown differs from every value, so that {@code !=} would fire on it. */
final class NoNotEqual implements GivenConvention {

    @Override
    public String code() {
        return "null-not-equal";
    }

    @Override
    public void check(GivenCheck check) {
        for (int at = 0; at < check.tokens().size(); at++) {
            RuleToken token = check.tokens().get(at);
            boolean guard =
                    TokenClassifier.after(check.tokens(), at).is("null")
                            || TokenClassifier.before(check.tokens(), at).is("null");
            if (token.is("!=") && !guard) {
                check.report(
                        token.location(),
                        "!= is also true if " + check.component() + " is unknown",
                        "Maybe list the other values: " + check.component() + " in (…).");
            }
        }
    }
}
